import type { InvitationView } from '@shared/model/invitations'
import { done, refused, type Outcome } from '@shared/outcome'
import { telling, type Changed, type HandlersFor } from '../ipc'
import type { SideProcess } from '../side'
import type { InvitationInbox, WaitingFile } from './InvitationInbox'
import type { InvitationService } from './InvitationService'

/** Longer than any invitation takes, and as long as somebody waits; ms. */
const LONGEST = 10_000
const TOO_LONG = refused(
  'TIMED_OUT',
  'That file is made in a way that Afterword cannot read. Write the interview in by hand.'
)

export interface InvitationNeeds {
  service: () => InvitationService
  reader: () => { name: string; email: string | null }
  /** IANA: the user's. */
  timeZone: () => string
  side: SideProcess
  inbox: InvitationInbox
  changed: Changed
}

export function invitationHandlers(
  needs: InvitationNeeds
): HandlersFor<'invitations.read' | 'invitations.takeWaiting' | 'invitations.apply'> {
  const { service, side, inbox } = needs

  async function read({ name, bytes }: WaitingFile): Promise<Outcome<InvitationView>> {
    const { name: reader, email } = needs.reader()
    const input = { bytes, timeZone: needs.timeZone(), reader: { name: reader, email } }
    const events = await side.run('invitations.read', input, { timeout: LONGEST })
    if (!events.ok) return events.error.code === 'TIMED_OUT' ? TOO_LONG : events
    return done(service().recognise(name, events.data))
  }

  return {
    'invitations.read': (file) => read(file),
    'invitations.takeWaiting': async () => {
      const file = await inbox.next()
      if (!file.ok) return file
      return file.data === null ? done(null) : read(file.data)
    },
    'invitations.apply': telling(needs.changed, (input) => service().apply(input))
  }
}
