/** How pages are to come out. */
export interface Pages {
  size: 'A4' | 'Letter'
  /** Stands on every page, with its number. */
  title: string
}

/** What a report on its way to paper needs of the desktop. */
export interface ReportDesk {
  /** Prints what the window shows by the system's dialog; false when nothing was printed. */
  print(pages: Pages): Promise<'printed' | 'cancelled' | 'failed'>
  /** The same as PDF. */
  pdf(pages: Pages): Promise<Uint8Array>
  /** Asks where it is to be saved; null when the user would rather not. */
  askWhere(name: string): Promise<string | null>
  /** Shows a file in the system's file manager. */
  reveal(path: string): void
}
