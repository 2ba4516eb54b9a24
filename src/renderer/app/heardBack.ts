import { shallowRef } from 'vue'

/** Whom it was heard from, and about what. */
export interface HeardAbout {
  applicationId: number
  company: string
  /** Who is likely to have written; null where nobody is known. */
  person: { id: number; name: string } | null
  /** IANA: whose days they mean. */
  timeZone: string
}

/** What the dialog "Heard back" is open about; any screen may open it. Null while it is closed. */
export const heardAbout = shallowRef<HeardAbout | null>(null)

export function hearBack(about: HeardAbout): void {
  heardAbout.value = about
}
