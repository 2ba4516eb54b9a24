import { computed, ref, watch } from 'vue'
import type { ComputedRef, Ref } from 'vue'
import { useRouter } from 'vue-router'
import { logInterview } from '@renderer/app/logDialog'
import type { HeardAbout } from '@renderer/app/heardBack'
import { letterRoute } from '@renderer/features/touchpoints'
import { request } from '@renderer/ipc/client'
import { formatDay } from '@renderer/ui/dates'
import { useDesk } from '@renderer/ui/desk'
import { useKeptForm } from '@renderer/ui/keptForm'
import { tellOutcome } from '@renderer/ui/tellOutcome'
import { useReading } from '@renderer/ui/useReading'
import { useRequest } from '@renderer/ui/useRequest'
import type { ApplicationView } from '@shared/model/applications'
import { rejectionReply } from '@shared/model/rejectionReply'
import type { Problem } from '@shared/outcome'
import { localDateOf } from '@shared/time/zonedTime'
import { blankFields, isHeardFields } from './heardFields'
import type { HeardFields } from './heardFields'

type Person = NonNullable<HeardAbout['person']>

export interface HeardBack {
  fields: HeardFields
  /** Resolves when what was kept of an earlier try is in the fields; true where there was something. */
  ready: Promise<boolean>
  view: Readonly<Ref<ApplicationView | null>>
  /** Whom it can have come from, the likeliest first. */
  people: ComputedRef<Person[]>
  /** Who it is from as things stand. */
  person: ComputedRef<Person | null>
  /** 'YYYY-MM-DD', the user's. */
  today: ComputedRef<string>
  /** 'YYYY-MM-DD': from when their words count. */
  from: ComputedRef<string>
  /** The day of the follow-up that a new date leads to, in words; null where there is none. */
  followUp: Readonly<Ref<string | null>>
  /** What the button does. */
  effect: ComputedRef<string>
  problem: Readonly<Ref<Problem | null>>
  fieldMessage: (path: string) => string | undefined
  /** Whether it was noted. */
  keep: () => Promise<boolean>
  cancel: () => Promise<void>
}

/** What they said about one application, as it is being written down. */
export function useHeardBack(about: HeardAbout): HeardBack {
  const desk = useDesk()
  const router = useRouter()
  const { fields, ready, clear } = useKeptForm(
    `heard-back:${about.applicationId}`,
    blankFields,
    isHeardFields
  )
  const { data: view } = useReading('applications.read', { id: about.applicationId })
  const { busy, problem, fieldMessage, send } = useRequest('replies.heard')

  const people = computed(() => {
    const known = new Map<number, Person>()
    const all = [about.person, view.value?.contact ?? null, ...(view.value?.people ?? [])]
    for (const person of all) {
      if (person !== null && !known.has(person.id)) {
        known.set(person.id, { id: person.id, name: person.name })
      }
    }
    return [...known.values()]
  })
  const person = computed(() => {
    if (fields.from === 'nobody') return null
    if (fields.from === 'likely') return people.value[0] ?? null
    return people.value.find(({ id }) => id === fields.from) ?? null
  })
  const today = computed(() => localDateOf(desk.now, desk.timeZone))
  const from = computed(() => fields.heardOn || localDateOf(desk.now, about.timeZone))
  const heardOn = computed(() =>
    fields.heardOn === '' || fields.heardOn === today.value ? null : fields.heardOn
  )

  const followUp = ref<string | null>(null)
  watch(
    () => [fields.day.by, heardOn.value] as const,
    async ([by, on]) => {
      if (by === '') {
        followUp.value = null
        return
      }
      const outcome = await request('replies.foresee', {
        applicationId: about.applicationId,
        heardOn: on,
        by
      })
      if (by !== fields.day.by) return
      const at = outcome.ok ? outcome.data.followUpAt : null
      const reader = { locale: desk.locale, timeZone: about.timeZone }
      followUp.value = at === null ? null : formatDay(at, reader, desk.now)
    },
    { immediate: true }
  )

  const effect = computed(() => {
    switch (fields.answer) {
      case 'new-date':
        return followUp.value === null ? 'Note it' : 'Move the follow-up'
      case 'invitation':
        return 'Log the interview'
      case 'offer':
        return view.value?.stage === 'offer' ? 'Note it' : 'Move to Offer'
      case 'no':
        return 'Close it'
      case 'words':
        return 'Note it'
    }
  })

  async function keep(): Promise<boolean> {
    if (busy.value) return false
    const { answer, text, day, decide } = fields
    const hasDay = answer === 'new-date' && day.by !== ''
    const words = answer === 'new-date' ? day.text.trim() : ''
    const outcome = await send({
      applicationId: about.applicationId,
      // Without a day understood it is only words, and these are kept.
      answer: answer === 'new-date' && !hasDay ? 'words' : answer,
      text: hasDay || words === '' ? text : [text, words].filter(Boolean).join('\n'),
      personId: person.value?.id ?? null,
      heardOn: heardOn.value,
      promise: hasDay ? { by: day.by, text: words, personId: person.value?.id ?? null } : null,
      decideBy: answer === 'offer' && decide.by !== '' ? decide.by : null
    })
    if (!outcome.ok) return false
    await clear()
    tellOutcome(outcome, () => ({
      icon: 'i-lucide-reply',
      message: `Noted what ${about.company} said`,
      ...(answer === 'no' && { action: { label: 'Write a reply', act: writeReply } })
    }))
    if (answer === 'invitation') logInterview(prefill())
    return true
  }

  async function writeReply(): Promise<void> {
    if (view.value === null) return
    const reply = rejectionReply(view.value, person.value?.id ?? null, desk.now)
    await router.push(letterRoute(reply))
  }

  function prefill() {
    const personId = person.value?.id
    return { applicationId: about.applicationId, ...(personId !== undefined && { personId }) }
  }

  return {
    fields,
    ready,
    view,
    people,
    person,
    today,
    from,
    followUp,
    effect,
    problem,
    fieldMessage,
    keep,
    cancel: clear
  }
}
