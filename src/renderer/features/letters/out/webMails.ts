import type { RouteRequest } from '@shared/ipc/contract'

/** Mail in the browser. */
export type WebMail = Exclude<RouteRequest<'mail.open'>['by'], 'mail-app' | 'file'>

export interface WebMailWords {
  /** In the list of ways. */
  label: string
  /** What is opened. */
  name: string
  /** Who gets to see the letter then. */
  house: string
}

export const WEB_MAIL_WORDS: Record<WebMail, WebMailWords> = {
  gmail: { label: 'Gmail in the browser', name: 'Gmail', house: 'Google' },
  outlook: { label: 'Outlook in the browser', name: 'Outlook', house: 'Microsoft' },
  'outlook-work': {
    label: 'Outlook for work or school',
    name: 'Outlook',
    house: 'Microsoft'
  }
}
