import { hearBack } from '@renderer/app/heardBack'
import type { ApplicationView } from '@shared/model/applications'

/**
 * Whose days a follow-up's are: those of the last interview, else the reader's.
 * @param here the reader's zone, IANA
 */
export function zoneOf({ history }: ApplicationView, here: string): string {
  return history.interviews.at(-1)?.timeZone ?? here
}

/** Opens "Heard back" about this application, from whoever is likeliest to have written. */
export function hearAbout(view: ApplicationView, here: string): void {
  const waitedFor = view.history.touchpoints.find(
    ({ kind, closed, personId }) => kind !== 'thank-you' && closed === null && personId !== null
  )?.personId
  const person =
    view.contact ?? view.people.find(({ id }) => id === waitedFor) ?? view.people[0] ?? null
  hearBack({
    applicationId: view.id,
    company: view.company,
    person: person && { id: person.id, name: person.name },
    timeZone: zoneOf(view, here)
  })
}
