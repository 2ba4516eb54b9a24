import type { RouteInput } from '@shared/ipc/contract'
import type { LaneHeadsView, LaneView } from '@shared/model/lanesViews'
import type { Clock } from '@shared/time/Clock'
import type { LaneHeadRepository } from './LaneHeadRepository'
import type { LaneRowRepository } from './LaneRowRepository'
import type { WakeUpRepository } from './WakeUpRepository'

/** The timeline's second view: a row an application, time across. */
export class LaneService {
  constructor(
    private readonly clock: Clock,
    private readonly heads: LaneHeadRepository,
    private readonly rows: LaneRowRepository,
    private readonly wakeUps: WakeUpRepository
  ) {}

  readHeads({ filter, only }: RouteInput<'lanes.heads'>): LaneHeadsView {
    const now = this.clock.now()
    return { heads: this.heads.read(filter, only, now), turnsAt: this.wakeUps.nextAfter(now) }
  }

  readRows({ ids }: RouteInput<'lanes.rows'>): LaneView[] {
    return this.rows.read(ids)
  }
}
