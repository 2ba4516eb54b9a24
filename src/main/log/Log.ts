/** Where the program writes what a maintainer needs later. Never holds letters or notes. */
export interface Log {
  info(message: string, data?: Record<string, unknown>): void
  error(message: string, data?: Record<string, unknown>): void
}
