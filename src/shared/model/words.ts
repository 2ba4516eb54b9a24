/**
 * The words of the field: every closed list that the database, the contract and the screens share.
 * The database repeats them in CHECK constraints; a test keeps both alike.
 */

export const STAGES = [
  'wishlist',
  'applied',
  'interviewing',
  'offer',
  'accepted',
  'rejected',
  'withdrawn',
  'no-response'
] as const
export type Stage = (typeof STAGES)[number]

export const INTERVIEW_KINDS = ['phone', 'video', 'on-site', 'panel', 'task', 'other'] as const
export type InterviewKind = (typeof INTERVIEW_KINDS)[number]

/** That an interview has been held is derived (scheduled and over), never stored. */
export const INTERVIEW_STATUSES = ['scheduled', 'cancelled', 'no-show'] as const
export type InterviewStatus = (typeof INTERVIEW_STATUSES)[number]

export const THANK_YOU_WISHES = ['wanted', 'not-wanted'] as const
export type ThankYouWish = (typeof THANK_YOU_WISHES)[number]

export const NOTE_KINDS = [
  'discussed',
  'shared',
  'excited',
  'showed',
  'missed',
  'concern',
  'value',
  'thanks',
  'other'
] as const
export type NoteKind = (typeof NOTE_KINDS)[number]

export const TOUCHPOINT_KINDS = [
  'thank-you',
  'follow-up',
  'second-follow-up',
  'close-out',
  'check-in',
  'no-show'
] as const
export type TouchpointKind = (typeof TOUCHPOINT_KINDS)[number]

/** Those that wait for a day that the user may choose. */
export const PINNABLE_KINDS = ['follow-up', 'second-follow-up', 'check-in'] as const
export type PinnableKind = (typeof PINNABLE_KINDS)[number]

export const LETTER_KINDS = [...TOUCHPOINT_KINDS, 'rejection-reply'] as const
export type LetterKind = (typeof LETTER_KINDS)[number]

/** Pending states follow the clock and are never stored; see cadence. */
export const PENDING_STATES = ['waiting', 'open', 'due', 'overdue', 'lapsed'] as const
export type PendingState = (typeof PENDING_STATES)[number]

/** Closed states, whatever the clock; where several apply the first in this order wins. */
export const CLOSED_STATES = ['sent', 'skipped', 'not-wanted', 'answered', 'superseded'] as const
export type ClosedState = (typeof CLOSED_STATES)[number]

export type TouchpointState = PendingState | ClosedState

/** How a message left: what the user says they did. */
export const SENDING_WAYS = ['email', 'linkedin', 'card', 'phone', 'other'] as const
export type SendingWay = (typeof SENDING_WAYS)[number]

export const FORMALITIES = ['hi', 'hello', 'dear'] as const
export type Formality = (typeof FORMALITIES)[number]

/** The user's English. */
export const ENGLISHES = ['US', 'GB', 'CA', 'AU'] as const
export type English = (typeof ENGLISHES)[number]

export const WORK_MODES = ['on-site', 'hybrid', 'remote'] as const
export type WorkMode = (typeof WORK_MODES)[number]

export const SALARY_PERIODS = ['year', 'month', 'week', 'day', 'hour'] as const
export type SalaryPeriod = (typeof SALARY_PERIODS)[number]

export const PRIORITIES = ['high', 'normal', 'low'] as const
export type Priority = (typeof PRIORITIES)[number]

/** What a company said when it was in touch. */
export const ANSWERS = ['new-date', 'invitation', 'offer', 'no', 'words'] as const
export type Answer = (typeof ANSWERS)[number]

export const LOOKS = ['system', 'light', 'dark'] as const
export type Look = (typeof LOOKS)[number]

/** Why a backup was made: something had changed, it was asked for, or the file was to be replaced. */
export const BACKUP_REASONS = [
  'change',
  'asked',
  'before-migration',
  'before-import',
  'before-restore'
] as const
export type BackupReason = (typeof BACKUP_REASONS)[number]
