import { askDay } from '@renderer/app/dayDialog'
import { hearBack } from '@renderer/app/heardBack'
import { askSent } from '@renderer/app/sentDialog'
import { request } from '@renderer/ipc/client'
import { tellOutcome } from '@renderer/ui/tellOutcome'
import { occasionOf } from '@shared/model/occasion'
import { givenNameOf } from '@shared/model/personName'
import type { TouchpointView } from '@shared/model/views'
import type { ThankYouWish } from '@shared/model/words'

/** One message, with what everything that is done about it needs to know. */
export interface TouchpointSubject {
  touchpoint: TouchpointView
  company: string
  /** IANA: whose days they speak of. */
  timeZone: string
}

/** "Did you send it?" */
export function sendIt({
  touchpoint,
  company
}: Pick<TouchpointSubject, 'touchpoint' | 'company'>): void {
  askSent({ occasion: occasionOf(touchpoint), to: touchpoint.personName, company })
}

/** "What did they say?" */
export function hearAboutIt({ touchpoint, company, timeZone }: TouchpointSubject): void {
  const { applicationId, personId, personName } = touchpoint
  const person =
    personId === null || personName === null ? null : { id: personId, name: personName }
  hearBack({ applicationId, company, person, timeZone })
}

/** Leaves it alone until a moment that is still to be named. */
export function snoozeUntil(subject: TouchpointSubject): void {
  askDay({ what: 'snooze', ...subject })
}

/** Moves it to a day that is still to be named. */
export function moveIt(subject: TouchpointSubject): void {
  askDay({ what: 'pin', ...subject })
}

/** Whether this person is thanked for this interview; with Undo. */
export async function setWanted(
  { touchpoint }: TouchpointSubject,
  thankYou: ThankYouWish
): Promise<void> {
  const { interviewId, personId, personName } = touchpoint
  if (interviewId === null || personId === null) return
  const outcome = await request('interviews.setThankYou', { interviewId, personId, thankYou })
  const to = personName === null ? '' : ` for ${givenNameOf(personName)}`
  tellOutcome(outcome, () => ({
    icon: 'i-lucide-mail',
    message: thankYou === 'wanted' ? `A thank-you${to} after all` : `No thank-you${to}`
  }))
}
