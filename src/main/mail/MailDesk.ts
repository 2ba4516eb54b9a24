/** What letters on their way out need of the desktop. */
export interface MailDesk {
  /** The longest link that the system opens, in characters. */
  readonly longestLink: number
  /** Opens one of the links that letters leave by. Answers whether something took it. */
  openLink(link: string): Promise<boolean>
  /** Opens a file with the program that is for such files. Answers whether one took it. */
  openFile(path: string): Promise<boolean>
  /** Asks where a letter is to be saved; null when the user would rather not. */
  askWhere(name: string): Promise<string | null>
  /** Puts plain text on the clipboard. */
  copy(text: string): Promise<void>
}
