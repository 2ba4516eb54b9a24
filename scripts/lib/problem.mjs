/** A failure whose message says all that the developer needs; it is printed without a stack. */
export class Problem extends Error {
  name = 'Problem'
}

/** Thrown instead of starting anything more once the developer has asked us to stop. */
export class Interrupted extends Error {
  name = 'Interrupted'

  /** @param {number} exitCode as a shell would give it: 128 and the signal's number */
  constructor(exitCode) {
    super('Interrupted')
    this.exitCode = exitCode
  }
}
