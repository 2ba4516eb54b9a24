import type { RouteInput } from '@shared/ipc/contract'
import type { ApplicationRowView } from '@shared/model/applicationRow'
import { columnMates } from '@shared/model/boardColumns'
import { done, refused, type Outcome } from '@shared/outcome'
import type { Clock } from '@shared/time/Clock'
import { localDateOf } from '@shared/time/zonedTime'
import type { Db } from '../database'
import type { TouchpointService } from '../touchpoints'
import type { ApplicationListRepository } from './ApplicationListRepository'
import { placeCard } from './boardOrder'

/** The board and the table: what they show, and what is changed by moving or choosing rows there. */
export class ApplicationListService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly timeZone: () => string,
    private readonly rows: ApplicationListRepository,
    private readonly touchpoints: TouchpointService
  ) {}

  list(): ApplicationRowView[] {
    return this.rows.list(this.clock.now())
  }

  /** How many there are in all stages. */
  count(): number {
    return this.rows.count()
  }

  /** Puts one into a stage and under another of that column; touchpoints follow. */
  place({ id, stage, after }: RouteInput<'applications.place'>): Outcome<null> {
    return this.db.transaction((): Outcome<null> => {
      if (this.rows.stageOf(id) === null) {
        return refused('NOT_FOUND', 'This application is no longer there.')
      }
      const column = this.rows.column(columnMates(stage), id)
      const cards = placeCard(column, id, after, this.clock.now())
      if (cards === null) {
        return refused('CONFLICT', 'The board has changed in the meantime. Move the card again.')
      }
      this.moveToStage([id], stage)
      this.rows.setPositions(cards)
      return done(null)
    })()
  }

  /** Changes several alike; touchpoints follow. */
  changeMany(asked: RouteInput<'applications.changeMany'>): Outcome<{ count: number }> {
    return this.db.transaction((): Outcome<{ count: number }> => {
      const ids = this.rows.existing(asked.ids)
      if (ids.length === 0) {
        return refused('NOT_FOUND', 'These applications are no longer there.')
      }
      if (asked.stage !== undefined) this.moveToStage(ids, asked.stage)
      const retagged = [
        ...(asked.removeTags ?? []).flatMap((tag) => this.rows.removeTag(ids, tag)),
        ...(asked.addTags ?? []).flatMap((tag) => this.rows.addTag(ids, tag))
      ]
      if (retagged.length > 0) this.rows.touch(retagged, this.clock.now())
      return done({ count: ids.length })
    })()
  }

  private moveToStage(ids: readonly number[], stage: ApplicationRowView['stage']): void {
    const now = this.clock.now()
    const moved = this.rows.setStage(ids, stage, now, localDateOf(now, this.timeZone()))
    if (moved.length > 0) this.touchpoints.recalculateAll(moved)
  }
}
