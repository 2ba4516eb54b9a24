import { request } from '@renderer/ipc/client'
import { tellOutcome } from '@renderer/ui/tellOutcome'
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

type TypedField = 'name' | 'email' | 'title' | 'honorific' | 'greeting'

const CHANGED: Record<TypedField, string> = {
  name: 'Name changed',
  email: 'Address changed',
  title: 'Title changed',
  honorific: 'Honorific changed',
  greeting: 'Greeting changed'
}

/** One field that was typed over, with what was there when the typing began. */
export async function typeOver(
  id: number,
  field: TypedField,
  { typed, before }: { typed: string; before: string },
  read: () => Promise<void>
): Promise<Outcome<null>> {
  const outcome = await request('people.change', {
    id,
    changes: { [field]: typed },
    before: { [field]: stored(field, before) }
  })
  await read()
  // A refusal is said beside the field.
  if (outcome.ok) tellOutcome(outcome, () => ({ icon: 'i-lucide-pencil', message: CHANGED[field] }))
  return outcome
}

/** As it is kept: a name and a title are always there, and of the others nothing is kept as null. */
function stored(field: TypedField, text: string): string | null {
  return text === '' && field !== 'name' && field !== 'title' ? null : text
}
