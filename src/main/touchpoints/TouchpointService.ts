import { touchpointsOf } from '@shared/cadence'
import type { CadenceSettings, HolidaysOf } from '@shared/cadence'
import type { Occasion } from './ChoiceRepository'
import type { FactsRepository } from './FactsRepository'
import type { TouchpointRepository } from './TouchpointRepository'

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
   * @returns how many rows were not yet as the rules say
   * @throws RangeError where a time zone is unknown to this computer; nothing was written then
   */
  recalculate(applicationId: number, settings = this.cadence()): number {
    const facts = this.facts.ofApplication(applicationId, settings)
    if (facts === null) return 0
    return this.touchpoints.replaceAll(applicationId, touchpointsOf(facts, this.holidaysOf))
  }
}
