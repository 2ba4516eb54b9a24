/** The only source of "now": injected, so that tests and the scenario runner set the time. */
export interface Clock {
  /** The current instant in milliseconds since the epoch. */
  now(): number
}
