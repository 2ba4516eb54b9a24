/** What the main process answers with about people. */

/** Somebody known, for completing a form. */
export interface PersonSuggestionView {
  id: number
  name: string
  title: string
  email: string | null
  /** Where they were met last; null for somebody met outside of any application. */
  company: string | null
}
