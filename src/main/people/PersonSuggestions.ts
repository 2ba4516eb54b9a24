import type { RouteInput } from '@shared/ipc/contract'
import { folded } from '@shared/model/folded'
import type { KnownPersonView } from '@shared/model/people'
import type { KnownPerson, SuggestionRepository } from './SuggestionRepository'

const MOST = 8

/** Completes the name of somebody met before. */
export class PersonSuggestions {
  constructor(private readonly known: SuggestionRepository) {}

  /** Those of the application first, then those of its company; what begins as typed first in each. */
  for({ text, applicationId }: RouteInput<'people.suggest'>): KnownPersonView[] {
    const words = folded(text).split(' ').filter(Boolean)
    if (words.length === 0 && applicationId === null) return []
    const near = applicationId === null ? null : this.near(applicationId)
    return this.known
      .everybody()
      .flatMap((person) => {
        const nearness = near?.(person.id) ?? 2
        if (words.length === 0) return nearness < 2 ? [{ person, nearness, fit: 0 }] : []
        const fit = fitOf(person, words)
        return fit === null ? [] : [{ person, nearness, fit }]
      })
      .sort(
        (a, b) =>
          a.nearness - b.nearness || a.fit - b.fit || a.person.name.localeCompare(b.person.name)
      )
      .slice(0, MOST)
      .map(({ person }) => ({ ...person, company: this.known.companyOf(person.id) }))
  }

  /** 0: of this application, 1: of its company, 2: of neither. */
  private near(applicationId: number): (personId: number) => number {
    const own = this.known.ofApplication(applicationId)
    const company = this.known.ofCompany(applicationId)
    return (personId) => (own.has(personId) ? 0 : company.has(personId) ? 1 : 2)
  }
}

/** 0: the name begins so, 1: a word of it does, 2: it stands anywhere; null: not all words are there. */
function fitOf({ name, email, title }: KnownPerson, words: readonly string[]): number | null {
  const called = folded(name)
  const all = `${called} ${folded(email ?? '')} ${folded(title)}`
  if (!words.every((word) => all.includes(word))) return null
  if (called.startsWith(words.join(' '))) return 0
  return words.every((word) => ` ${called}`.includes(` ${word}`)) ? 1 : 2
}
