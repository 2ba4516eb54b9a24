import type { KnownInvitationView } from '@shared/model/invitations'

/** What an invitation to an interview that is logged says, and what the button does about it. */
export interface KnownWords {
  icon: string
  title: string
  /** Null where there is nothing to do. */
  act: string | null
}

export function knownWords({ says, by, changes }: KnownInvitationView): KnownWords {
  switch (says) {
    case 'cancels':
      return { icon: 'i-lucide-calendar-x', title: 'It is off', act: 'Mark as cancelled' }
    case 'returns':
      return {
        icon: 'i-lucide-calendar-check',
        title: 'It takes place after all',
        act: 'Bring it back'
      }
    case 'same':
      return { icon: 'i-lucide-check', title: 'You have this interview already', act: null }
    case 'older':
      return {
        icon: 'i-lucide-history',
        title: 'You have a later version of this invitation',
        act: null
      }
    case 'changes':
      if (by === 'time') {
        return { icon: 'i-lucide-calendar-search', title: 'Is it this one?', act: 'Yes, it is' }
      }
      return {
        icon: 'i-lucide-calendar-clock',
        title: changes.when ? 'It was moved' : 'Something is new',
        act: changes.when ? 'Move it' : 'Take it over'
      }
  }
}
