import type { KnownApplicationView } from '@shared/model/views'
import type { InterviewDraft } from './draft'

/**
 * A company that nobody knows yet has no role to fill in, so its role has to be written.
 * @param known the applications found by the company's letters
 */
export function needsRole(
  { company, role }: Pick<InterviewDraft, 'company' | 'role'>,
  known: readonly KnownApplicationView[]
): boolean {
  const name = company.trim().toLowerCase()
  if (role.trim() !== '' || name === '') return false
  return known.every((one) => one.company.toLowerCase() !== name)
}
