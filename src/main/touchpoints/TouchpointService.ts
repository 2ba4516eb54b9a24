import { touchpointsOf, type CadenceSettings } from '@shared/cadence'
import type { FactsRepository } from './FactsRepository'
import type { TouchpointRepository } from './TouchpointRepository'

/** Keeps the stored touchpoints true to the facts. */
export class TouchpointService {
  constructor(
    private readonly facts: FactsRepository,
    private readonly touchpoints: TouchpointRepository,
    private readonly cadence: () => CadenceSettings
  ) {}

  /** To be called in the same transaction as the change of a fact. */
  recalculate(applicationId: number): void {
    const facts = this.facts.ofApplication(applicationId, this.cadence())
    if (facts === null) return
    this.touchpoints.replaceAll(applicationId, touchpointsOf(facts))
  }
}
