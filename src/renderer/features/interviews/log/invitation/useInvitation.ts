import { ref, shallowRef, watch } from 'vue'
import { invitationFile } from '@renderer/app/logDialog'
import { request, useEvent } from '@renderer/ipc/client'
import { useDesk } from '@renderer/ui/desk'
import { LARGEST_INVITATION } from '@shared/model/invitations'
import type { InvitationView, InvitedEvent, KnownInvitationView } from '@shared/model/invitations'
import type { KnownApplicationView } from '@shared/model/views'
import type { Outcome } from '@shared/outcome'
import type { InterviewDraft } from '../draft'
import { useUnderstanding } from '../useUnderstanding'
import { roundsOf } from './roundsOf'

/** The form that an invitation fills in. */
export interface InvitedForm {
  draft: InterviewDraft
  begun: Promise<void>
  take: (application: KnownApplicationView) => void
}

export type Invitation = ReturnType<typeof useInvitation>

const TOO_LARGE = 'That file is larger than an invitation ever is (1 MB), so it was not read.'
const UNREADABLE = 'That file could not be read. Look whether it is still there.'

/**
 * An invitation that is dropped, chosen, pasted or opened from the system: read, filled into the
 * form, and taken out of it again. Nothing is logged by it.
 */
export function useInvitation({ draft, begun, take }: InvitedForm) {
  const desk = useDesk()
  const understand = useUnderstanding()
  const isReading = ref(false)
  /** Why a file was not taken. */
  const problem = ref<string | null>(null)
  const view = shallowRef<InvitationView | null>(null)
  /** What stood in the form before, as JSON; null where nothing was filled in. */
  const before = ref<string | null>(null)
  /** What stands in the form; it stays there whatever is looked at next. */
  const filledWith = shallowRef<readonly InvitedEvent[]>([])
  let asked = 0

  async function show(read: () => Promise<Outcome<InvitationView | null>>): Promise<void> {
    const question = ++asked
    isReading.value = true
    problem.value = null
    const outcome = await read()
    await begun
    // Somebody took another one meanwhile.
    if (question !== asked) return
    isReading.value = false
    if (!outcome.ok) problem.value = outcome.error.message
    else if (outcome.data !== null) {
      view.value = outcome.data
      if (outcome.data.fresh.length > 0) fill(outcome.data)
    }
  }

  async function readFile(file: File): Promise<void> {
    if (file.size > LARGEST_INVITATION) {
      problem.value = TOO_LARGE
      return
    }
    try {
      await read(file.name, new Uint8Array(await file.arrayBuffer()))
    } catch {
      problem.value = UNREADABLE
    }
  }

  async function read(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    await show(() => request('invitations.read', { name: name.slice(0, 500), bytes }))
  }

  /** Reads what is pasted where that is an invitation; anything else goes where it was pasted. */
  function paste(event: ClipboardEvent): void {
    const file = event.clipboardData?.files[0]
    const text = event.clipboardData?.getData('text/plain') ?? ''
    const isCalendar = /^\s*BEGIN\s*:\s*VCALENDAR/iu.test(text)
    if (!file && !isCalendar) return
    event.preventDefault()
    if (isCalendar) void readText(text)
    else if (file) void readFile(file)
  }

  async function readText(text: string): Promise<void> {
    const bytes = new TextEncoder().encode(text)
    if (bytes.byteLength > LARGEST_INVITATION) problem.value = TOO_LARGE
    else await read('', bytes)
  }

  function fill({ fresh, application }: InvitationView): void {
    before.value ??= JSON.stringify(draft)
    draft.rounds = roundsOf(fresh, understand.value, desk)
    filledWith.value = fresh
    if (application && draft.company.trim() === '') take(application)
  }

  /** The form is as it was before the invitation came. */
  function putBack(): void {
    if (before.value !== null) Object.assign(draft, JSON.parse(before.value))
    before.value = null
    filledWith.value = []
    view.value = null
  }

  /** One that is known was dealt with, or is left as it is. */
  function settle(known: KnownInvitationView): void {
    if (!view.value) return
    view.value = { ...view.value, known: view.value.known.filter((one) => one !== known) }
  }

  /** It is an interview of its own after all. */
  function takeAsNew(known: KnownInvitationView): void {
    if (!view.value) return
    settle(known)
    view.value = { ...view.value, fresh: [...view.value.fresh, known.event] }
    fill(view.value)
  }

  async function takeWaiting(): Promise<void> {
    const outcome = await request('invitations.takeWaiting', null)
    // Mostly nothing waits, and then nothing is to be seen of the question.
    if (!outcome.ok || outcome.data !== null) await show(() => Promise.resolve(outcome))
  }

  watch(
    invitationFile,
    (file) => {
      if (!file) return
      invitationFile.value = null
      void readFile(file)
    },
    { immediate: true }
  )
  void takeWaiting()
  useEvent('destination.asked', () => void takeWaiting())

  return { view, isReading, filledWith, problem, readFile, paste, putBack, settle, takeAsNew }
}
