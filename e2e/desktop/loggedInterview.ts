import type { Page } from '@playwright/test'

/** A phone screen with Callum Reyes, and a panel with Dana Whitfield and Samuel Adeyemi. */
export const CALLUM = { company: 'Northmere Rail', round: 'Phone screen', people: ['Callum Reyes'] }
export const PANEL = {
  company: 'Larkfield Transit',
  round: 'Panel',
  people: ['Dana Whitfield', 'Samuel Adeyemi']
}

/**
 * Logs an interview of 45 minutes as the log dialog does.
 * @param startLocal in London
 * @returns its number
 */
export async function logInterview(
  page: Page,
  { company, round, people }: typeof CALLUM,
  startLocal: string
): Promise<number> {
  const answer = await page.evaluate(
    (interview) => window.afterword.request('interviews.log', interview),
    {
      company,
      role: 'Signal engineer',
      startLocal,
      timeZone: 'Europe/London',
      minutes: 45,
      round,
      kind: 'phone',
      place: '',
      people: people.map((name) => ({ name, email: null, title: '', thankYou: 'wanted' as const }))
    } as const
  )
  if (!answer.ok) throw new Error(answer.error.message)
  return answer.data.interviewId
}

/** Writes down one sentence about an interview, as its page does. */
export async function jotDown(page: Page, interviewId: number): Promise<void> {
  const answer = await page.evaluate((id) => {
    const text = 'They are about to renew the line to the coast.'
    const note = { kind: 'discussed', text, answer: null, personId: null } as const
    return window.afterword.request('notes.write', {
      id: null,
      after: null,
      interviewId: id,
      ...note
    })
  }, interviewId)
  if (!answer.ok) throw new Error(answer.error.message)
}
