import { request } from '@renderer/ipc/client'
import type { RouteRequest } from '@shared/ipc/contract'
import type { PersonDetailView } from '@shared/model/people'
import type { Outcome } from '@shared/outcome'

type Changes = RouteRequest<'people.change'>['changes']

/** Sets some fields of the person as they are shown; done when the page shows the change. */
export async function changePerson(
  person: PersonDetailView,
  changes: Changes,
  read: () => Promise<void>
): Promise<Outcome<null>> {
  const before: Record<string, unknown> = {}
  for (const field of Object.keys(changes)) before[field] = person[field as keyof Changes]
  const outcome = await request('people.change', { id: person.id, changes, before })
  await read()
  return outcome
}

/** One field that was typed over, with what was there when the typing began. */
export async function typeOver(
  id: number,
  field: 'name' | 'email' | 'title' | 'honorific' | 'greeting',
  { typed, before }: { typed: string; before: string },
  read: () => Promise<void>
): Promise<Outcome<null>> {
  const outcome = await request('people.change', {
    id,
    changes: { [field]: typed },
    before: { [field]: before }
  })
  await read()
  return outcome
}
