/** A letter on its way out. */
export interface MailLetter {
  /** Null where nobody is known. */
  to: { name: string; email: string | null } | null
  subject: string
  body: string
}
