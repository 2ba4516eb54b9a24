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

const KIND_TITLES: Record<InterviewKind, string> = {
  phone: 'Phone interview',
  video: 'Video interview',
  'on-site': 'On-site interview',
  panel: 'Panel interview',
  task: 'Task',
  other: 'Interview'
}

/** What they call the round, or else what kind of interview it is. */
export function interviewTitle(interview: { round: string; kind: InterviewKind }): string {
  return interview.round === '' ? KIND_TITLES[interview.kind] : interview.round
}

/** 'Dana', 'Dana and Priya', 'Dana, Priya and Tomás'. */
export function listOfNames(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  const others = names.slice(0, -1)
  return others.length === 0 ? last : `${others.join(', ')} and ${last}`
}

const HONORIFIC = /^(?:dr|mr|mrs|ms|mx|prof|sir|dame|rev)\.?$/iu

/** How a friend of theirs would call them; an honorific is not a name. */
export function firstNameOf(name: string): string {
  const words = name.trim().split(/\s+/u)
  return words.find((word) => !HONORIFIC.test(word)) ?? name
}
