import type { BackupView, FileContents, SecondFolderView } from '@shared/model/backupViews'
import type { BackupReason } from '@shared/model/words'

/** Why a backup was made, as the list says it. */
export const WHY: Record<BackupReason, string> = {
  change: 'after changes',
  asked: 'asked for',
  'before-migration': 'before an update',
  'before-import': 'before an import',
  'before-restore': 'before a restore'
}

/** What the state of the second folder means; nothing to say where all is well. */
export const SECOND_STATE: Record<SecondFolderView['state'], string | null> = {
  there: null,
  missing: 'Not there just now. It gets its copy when it is back.',
  full: 'There is no room left in it.',
  failed: 'The last copy could not be written.'
}

/** '3 applications, 1 interview, no letters'. */
export function holdsWords({ applications, interviews, letters }: FileContents): string {
  return [
    count(applications, 'application'),
    count(interviews, 'interview'),
    count(letters, 'letter')
  ].join(', ')
}

/** '4.1 MB' of 10^6 bytes, '120 kB', as file managers have it. */
export function sizeWords(bytes: number, locale: string): string {
  const isLarge = bytes >= 1_000_000
  const amount = bytes / (isLarge ? 1_000_000 : 1_000)
  const digits = isLarge && amount < 100 ? 1 : 0
  const number = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits
  }).format(isLarge ? amount : Math.max(1, amount))
  return `${number} ${isLarge ? 'MB' : 'kB'}`
}

/** All backups of both places, newest first; one that lies in both is the own one. */
export function merged(own: readonly BackupView[], second: readonly BackupView[]): BackupView[] {
  const names = new Set(own.map(({ name }) => name))
  return [...own, ...second.filter(({ name }) => !names.has(name))].sort(
    (a, b) => b.madeAt - a.madeAt
  )
}

function count(number: number, what: string): string {
  return `${number === 0 ? 'no' : number} ${what}${number === 1 ? '' : 's'}`
}
