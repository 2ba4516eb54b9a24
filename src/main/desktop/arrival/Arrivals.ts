import type { Destination } from '@shared/destination'
import type { Arrival } from './arrivalOf'

/** Where an arrival can lead. */
export interface ArrivalWays {
  show(): void
  quickNote(): void
  open(destination: Destination): void
  /** @param path of an invitation that is to be looked at */
  takeInvitation(path: string): void
}

/** Leads whoever arrives to where they want to. */
export class Arrivals {
  /** Null once the program has begun. */
  private early: Arrival[] | null = []

  constructor(private readonly ways: ArrivalWays) {}

  /** Somebody starts the program once more, or opens something with it; kept until it has begun. */
  came(arrival: Arrival): void {
    if (this.early === null) this.lead(arrival)
    else this.early.push(arrival)
  }

  /** The program has begun. What a Mac told before is what it was started for. */
  begin(first: Arrival): void {
    const early = this.early ?? []
    this.early = null
    for (const arrival of early.length > 0 ? early : [first]) this.lead(arrival)
  }

  private lead({ isHidden, isQuickNote, destination, invitation }: Arrival): void {
    if (isHidden) return
    if (isQuickNote) this.ways.quickNote()
    else if (invitation !== null) {
      this.ways.takeInvitation(invitation)
      this.ways.open({ at: 'invitation' })
    } else if (destination !== null) this.ways.open(destination)
    else this.ways.show()
  }
}
