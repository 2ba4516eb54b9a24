import type { ApplicationRowView } from '@shared/model/applicationRow'

/** Letters that are no letter with an accent, but are typed as one. */
const LIKE: Record<string, string> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ı: 'i' }

/** In small letters and without accents, as people type what they look for. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøæœłđı]/g, (letter) => LIKE[letter] ?? letter)
}

/** Rows never change once they were read, so each is folded once. */
const folded = new WeakMap<ApplicationRowView, string>()

function foldedRow(row: ApplicationRowView): string {
  const known = folded.get(row)
  if (known !== undefined) return known
  const text = fold([row.company, row.role, ...row.people].join('\n'))
  folded.set(row, text)
  return text
}

/** Those in whose company, role or people every typed word is found. */
export function findRows(
  rows: readonly ApplicationRowView[],
  typed: string
): readonly ApplicationRowView[] {
  const words = fold(typed).split(/\s+/).filter(Boolean)
  if (words.length === 0) return rows
  return rows.filter((row) => words.every((word) => foldedRow(row).includes(word)))
}
