import { touchpointsOf } from '@shared/cadence'
import type { CadenceEvent, CadenceSettings, HolidaysOf, Touchpoint } from '@shared/cadence'
import type { LocalDateTime } from '@shared/time/localTime'
import type { Occasion } from '@shared/model/occasion'
import type { FactsRepository } from './FactsRepository'
import type { TouchpointRepository } from './TouchpointRepository'

/** What became of one application of several. */
export type Recalculated =
  /** How many rows were not yet as the rules say. */
  | { id: number; changed: number }
  /** It cannot be computed, such as for a time zone unknown to this computer; nothing was written. */
  | { id: number; error: RangeError }

/** Keeps the stored touchpoints true to the facts. */
export class TouchpointService {
  constructor(
    private readonly facts: FactsRepository,
    private readonly touchpoints: TouchpointRepository,
    private readonly cadence: () => CadenceSettings,
    private readonly holidaysOf: HolidaysOf
  ) {}

  /** Whether there is such a touchpoint, whatever its state. */
  isPlanned(occasion: Occasion): boolean {
    return this.touchpoints.has(occasion)
  }

  /**
   * To be called in the same transaction as the change of a fact.
   * @throws RangeError where a time zone is unknown to this computer; nothing was written then
   */
  recalculate(applicationId: number): void {
    this.recalculateAll([applicationId])
  }

  /** What would be planned if this had happened as well; nothing is written. */
  foresee(applicationId: number, event: CadenceEvent): Touchpoint[] {
    const facts = this.facts.ofApplication(applicationId, this.cadence())
    if (facts === null) return []
    return touchpointsOf({ ...facts, events: [...facts.events, event] }, this.holidaysOf)
  }

  /** When the follow-up for one interview alone opens while nobody promised anything; instant. */
  followUpAfter({
    startLocal,
    timeZone,
    minutes
  }: {
    startLocal: LocalDateTime
    timeZone: string
    minutes: number
  }): number | null {
    const interview = {
      id: 1,
      round: null,
      start: startLocal,
      timeZone,
      minutes,
      status: 'scheduled' as const,
      people: [],
      promise: null
    }
    const application = { stage: 'interviewing' as const, appliedOn: null, contact: null }
    const facts = { settings: this.cadence(), application, interviews: [interview], events: [] }
    const all = touchpointsOf(facts, this.holidaysOf)
    return all.find(({ kind }) => kind === 'follow-up')?.opensAt ?? null
  }

  /** The same for several; those that are not there any more are passed over. */
  recalculateAll(ids: readonly number[]): void {
    for (const result of this.recalculateEach(ids, this.cadence())) {
      if ('error' in result) throw result.error
    }
  }

  /** Several at once: one that cannot be computed must not keep the others from their touchpoints. */
  recalculateEach(ids: readonly number[], settings: CadenceSettings): Recalculated[] {
    const facts = this.facts.ofApplications(ids, settings)
    const stored = this.touchpoints.stored(ids)
    return [...facts].map(([id, given]): Recalculated => {
      try {
        const computed = touchpointsOf(given, this.holidaysOf)
        return { id, changed: this.touchpoints.replace(id, stored.get(id) ?? [], computed) }
      } catch (error) {
        if (error instanceof RangeError) return { id, error }
        throw error
      }
    })
  }
}
