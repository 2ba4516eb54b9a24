import { useRouter } from 'vue-router'
import { useDesk } from '@renderer/ui/desk'
import type { MenuItem } from '@renderer/ui/menuItem'
import { stateAt } from '@shared/cadence/state'
import type { TouchpointView } from '@shared/model/views'
import { PINNABLE_KINDS } from '@shared/model/words'
import type { TouchpointState } from '@shared/model/words'
import { letterRoute } from '../occasion'
import { skip } from '../putOff'
import { hearAboutIt, moveIt, sendIt, setWanted } from './subject'
import type { TouchpointSubject } from './subject'
import { useSnoozeItems } from './useSnoozeItems'

/** The one item with a list of its own; whoever presses Z wants that at once. */
export const SNOOZE = 'Snooze'

const PENDING: readonly TouchpointState[] = ['waiting', 'open', 'due', 'overdue']

/** Whether it is still to be done, or could be. */
export function isPending(touchpoint: TouchpointView, now: number): boolean {
  return PENDING.includes(stateAt(touchpoint, now))
}

/** Everything that can be done about a message in its present state. */
export function useSubjectItems(): (subject: TouchpointSubject) => MenuItem[] {
  const desk = useDesk()
  const router = useRouter()
  const snoozes = useSnoozeItems()

  return (subject) => {
    const { touchpoint, company } = subject
    const { kind, closed, hasDraft, interviewId, applicationId } = touchpoint
    const state = stateAt(touchpoint, desk.now)
    const canSend = isPending(touchpoint, desk.now) || state === 'lapsed'
    const write: MenuItem = {
      label: closed === 'sent' ? 'Open the letter' : hasDraft ? 'Go on writing' : 'Write',
      icon: closed === 'sent' ? 'i-lucide-mail' : 'i-lucide-pen-line',
      act: () => router.push(letterRoute(touchpoint)),
      ...(canSend && { note: 'W' })
    }
    const sending: MenuItem[] = canSend
      ? [{ label: 'Mark sent…', icon: 'i-lucide-check', note: 'S', act: () => sendIt(subject) }]
      : []
    const putting: MenuItem[] = isPending(touchpoint, desk.now)
      ? [
          {
            label: SNOOZE,
            icon: 'i-lucide-alarm-clock-plus',
            note: 'Z',
            isApart: true,
            items: snoozes(subject)
          },
          ...(PINNABLE_KINDS.some((one) => one === kind)
            ? [{ label: 'Move to another day…', icon: 'i-lucide-pin', act: () => moveIt(subject) }]
            : []),
          { label: 'Skip it', icon: 'i-lucide-minus', act: () => skip(touchpoint, company) }
        ]
      : []
    return [
      ...(canSend || closed === 'sent' ? [write] : []),
      ...sending,
      {
        label: 'Heard back…',
        icon: 'i-lucide-reply',
        note: 'H',
        act: () => hearAboutIt(subject)
      },
      ...putting,
      ...wishItems(subject, canSend),
      ...(interviewId === null
        ? []
        : [
            {
              label: 'Open the interview',
              icon: 'i-lucide-notebook-text',
              isApart: true,
              act: () => router.push({ name: 'debrief', params: { id: interviewId } })
            }
          ]),
      {
        label: 'Open the application',
        icon: 'i-lucide-briefcase-business',
        isApart: interviewId === null,
        act: () => router.push({ name: 'application', params: { id: applicationId } })
      }
    ]
  }
}

/** Whether this person is thanked at all. */
function wishItems(subject: TouchpointSubject, canSend: boolean): MenuItem[] {
  const { kind, closed } = subject.touchpoint
  if (kind !== 'thank-you') return []
  if (closed === 'not-wanted') {
    return [
      {
        label: 'Thank them after all',
        icon: 'i-lucide-mail',
        act: () => setWanted(subject, 'wanted')
      }
    ]
  }
  return canSend
    ? [
        {
          label: 'No thank-you wanted',
          icon: 'i-lucide-mail-x',
          act: () => setWanted(subject, 'not-wanted')
        }
      ]
    : []
}
