import type { InterviewKind } from '@shared/model/words'

/** The kinds as one chooses between them. */
export const KIND_CHOICES: { value: InterviewKind; label: string; icon: string | null }[] = [
  { value: 'phone', label: 'Phone', icon: 'i-lucide-phone' },
  { value: 'video', label: 'Video', icon: 'i-lucide-video' },
  { value: 'on-site', label: 'On site', icon: 'i-lucide-map-pin' },
  { value: 'panel', label: 'Panel', icon: 'i-lucide-users-round' },
  { value: 'task', label: 'Task', icon: 'i-lucide-list-checks' },
  { value: 'other', label: 'Other', icon: null }
]

/** 'Dana', 'Dana and Priya', 'Dana, Priya and Tomás'. */
export function listOfNames(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  const others = names.slice(0, -1)
  return others.length === 0 ? last : `${others.join(', ')} and ${last}`
}
