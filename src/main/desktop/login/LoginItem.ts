/** Whether the system starts the program, hidden, when somebody logs in. */
export interface LoginItem {
  /** Whether that can be chosen here at all. */
  readonly isSupported: boolean
  /** The system's own answer: it may be changed there too. */
  readonly isOn: boolean
  /** @throws Error where the system refuses */
  set(on: boolean): void
  /** Sets right at a start what the program's move or update left behind. */
  refresh(): void
}
