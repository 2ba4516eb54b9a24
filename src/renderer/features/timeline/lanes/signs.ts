import { KIND_WORDS } from '@renderer/features/touchpoints'
import type { Stage } from '@shared/model/words'
import type { LaneMark } from './marks'
import { isPutOff } from './markWords'

export interface Sign {
  icon: string
  tone: 'ahead' | 'plain' | 'quiet' | 'thin' | 'due' | 'over' | 'offer'
  /** A check mark: it was sent. */
  isTick: boolean
}

const STAGE_ICONS: Record<Stage, string> = {
  wishlist: 'i-lucide-bookmark',
  applied: 'i-lucide-send',
  interviewing: 'i-lucide-messages-square',
  offer: 'i-lucide-star',
  accepted: 'i-lucide-handshake',
  rejected: 'i-lucide-circle-slash',
  withdrawn: 'i-lucide-undo-2',
  'no-response': 'i-lucide-archive'
}

/** What a mark is drawn as. */
export function signOf(mark: LaneMark): Sign {
  switch (mark.type) {
    case 'interview':
      if (mark.is === 'cancelled') return quiet('i-lucide-calendar-x-2')
      if (mark.is === 'no-show') return quiet('i-lucide-user-x')
      return { icon: '', tone: mark.is === 'ahead' ? 'ahead' : 'plain', isTick: false }
    case 'asking': {
      if (mark.is === 'snoozed') return quiet('i-lucide-bell-off')
      const { icon } = KIND_WORDS[mark.touchpoint.kind]
      const tone = mark.is === 'waiting' ? 'plain' : mark.is === 'overdue' ? 'over' : 'due'
      // Only a flag can be filled.
      return icon === 'i-lucide-flag' || tone !== 'over'
        ? { icon, tone, isTick: false }
        : { icon: 'i-lucide-circle-alert', tone: 'over', isTick: false }
    }
    case 'sending':
      return { icon: '', tone: 'plain', isTick: true }
    case 'reply':
      return { icon: 'i-lucide-reply', tone: 'thin', isTick: false }
    case 'stage':
      return mark.stage === 'offer' || mark.stage === 'accepted'
        ? { icon: STAGE_ICONS[mark.stage], tone: 'offer', isTick: false }
        : quiet(STAGE_ICONS[mark.stage])
    case 'applied':
      return quiet(STAGE_ICONS.applied)
    case 'decide':
      return { icon: 'i-lucide-calendar-check', tone: 'offer', isTick: false }
  }
}

/** What the words beside a mark are coloured as. */
export function labelTone(mark: LaneMark, now: number): Sign['tone'] {
  if (mark.type !== 'interview' || mark.bar === null) return signOf(mark).tone
  if (mark.bar.type === 'late') return 'over'
  return isPutOff(mark.entry, now) ? 'quiet' : 'due'
}

function quiet(icon: string): Sign {
  return { icon, tone: 'quiet', isTick: false }
}
