import { computed } from 'vue'
import type { ComputedRef } from 'vue'
import { useRouter } from 'vue-router'
import { request } from '@renderer/ipc/client'
import { again, undo } from '@renderer/ui/undo'
import { useToasts } from '@renderer/ui/useToasts'
import type { Look } from '@shared/model/words'
import { addApplication } from './addDialog'
import { logInterview } from './logDialog'
import { useSession } from './session.store'

/** Something that can be done from anywhere, as the search offers it. */
export interface AppCommand {
  id: string
  label: string
  /** Says the rest in a few words, and is found as well; may be ''. */
  hint: string
  icon: string
  /** Its own keys, such as 'mod+N'. */
  keys?: string
  act: () => unknown
}

const SECTIONS = [
  { name: 'timeline', label: 'Timeline', icon: 'i-lucide-git-commit-vertical' },
  { name: 'applications', label: 'Applications', icon: 'i-lucide-briefcase-business' },
  { name: 'people', label: 'People', icon: 'i-lucide-users-round' },
  { name: 'letters', label: 'Letters', icon: 'i-lucide-mail' },
  { name: 'settings', label: 'Settings', icon: 'i-lucide-settings' }
]

const LOOKS: { look: Look; label: string; hint: string; icon: string }[] = [
  { look: 'light', label: 'Look light', hint: 'colours by day', icon: 'i-lucide-sun' },
  { look: 'dark', label: 'Look dark', hint: 'colours by night', icon: 'i-lucide-moon' },
  { look: 'system', label: 'Look as the system', hint: 'light or dark', icon: 'i-lucide-monitor' }
]

/** Everything that can be done from anywhere, in the order in which it is offered. */
export function useCommands(): ComputedRef<AppCommand[]> {
  const router = useRouter()
  const session = useSession()

  const sections = SECTIONS.filter(({ name }) => router.hasRoute(name)).map(
    ({ name, label, icon }, at): AppCommand => ({
      id: `go-${name}`,
      label: `Go to ${label}`,
      hint: '',
      icon,
      keys: `mod+${at + 1}`,
      act: () => router.push({ name })
    })
  )

  async function look(chosen: Look): Promise<void> {
    const outcome = await request('settings.change', { look: chosen })
    if (outcome.ok) session.settings = outcome.data
    else say('i-lucide-circle-alert', outcome.error.message)
  }

  return computed(() => [
    {
      id: 'log-interview',
      label: 'Log interview',
      hint: 'planned or just over',
      icon: 'i-lucide-notebook-pen',
      keys: 'mod+N',
      act: () => logInterview()
    },
    {
      id: 'add-application',
      label: 'Add application',
      hint: 'a company and a role',
      icon: 'i-lucide-briefcase-business',
      act: () => addApplication()
    },
    {
      id: 'quick-note',
      label: 'Quick note',
      hint: 'to the interview that just ended, in a small window',
      icon: 'i-lucide-notebook-text',
      act: () => request('quick.open', null)
    },
    ...sections,
    {
      id: 'undo',
      label: 'Undo',
      hint: 'the last change',
      icon: 'i-lucide-undo-2',
      keys: 'mod+Z',
      act: () => undo(null)
    },
    {
      id: 'redo',
      label: 'Redo',
      hint: 'what was undone last',
      icon: 'i-lucide-redo-2',
      keys: 'mod+shift+Z',
      act: again
    },
    ...LOOKS.filter((choice) => choice.look !== session.settings.look).map((choice) => ({
      id: `look-${choice.look}`,
      label: choice.label,
      hint: choice.hint,
      icon: choice.icon,
      act: () => look(choice.look)
    })),
    {
      id: 'back-up',
      label: 'Back up now',
      hint: 'a copy of everything',
      icon: 'i-lucide-database-backup',
      act: backUp
    },
    {
      id: 'report',
      label: 'Report on my search',
      hint: 'from one day to another, to print or as PDF',
      icon: 'i-lucide-file-text',
      act: () => router.push({ name: 'report' })
    },
    {
      id: 'export',
      label: 'Export everything',
      hint: 'into one file',
      icon: 'i-lucide-file-output',
      act: exportAll
    }
  ])
}

async function backUp(): Promise<void> {
  const outcome = await request('backups.make', null)
  if (outcome.ok) say('i-lucide-check', 'Everything is in a backup')
  else say('i-lucide-circle-alert', outcome.error.message)
}

async function exportAll(): Promise<void> {
  const outcome = await request('transfer.exportAll', null)
  if (!outcome.ok) say('i-lucide-circle-alert', outcome.error.message)
  else if (outcome.data !== null) say('i-lucide-check', `Exported to ${outcome.data.name}`)
}

function say(icon: string, message: string): void {
  useToasts().show({ icon, message })
}
