import { computed, reactive, ref, watch } from 'vue'
import type { ComputedRef, Ref } from 'vue'
import { request } from '@renderer/ipc/client'
import { useDesk } from '@renderer/ui/desk'
import type { RouteRequest } from '@shared/ipc/contract'
import type { FieldProblem, Problem } from '@shared/outcome'
import { isBlank, useInterviewDraft } from './interviewDraft.store'
import type { InterviewDraft, PersonDraft } from './interviewDraft.store'
import { minutesOf, planOf, startOf } from './plan'
import type { Plan } from './plan'

export interface Logged {
  interviewId: number
  applicationId: number
  /** Whether it is over by now, so that there is something to jot down. */
  isOver: boolean
}

export interface LogInterview {
  draft: Ref<InterviewDraft>
  timeZone: ComputedRef<string>
  plan: ComputedRef<Plan | null>
  busy: Readonly<Ref<boolean>>
  /** What no field is to blame for. */
  problem: Readonly<Ref<Problem | null>>
  /** By field: 'company', 'startLocal', …; a person's by `personField`. */
  messages: Record<string, string>
  /** Logs it once; null when it was refused or is already on its way. */
  submit: () => Promise<Logged | null>
  discard: () => void
}

/** The name of a person's field, which stays the same when rows above it go. */
export function personField(person: PersonDraft, field: 'name' | 'email' | 'title'): string {
  return `person-${person.key}-${field}`
}

export function useLogInterview(): LogInterview {
  const desk = useDesk()
  const store = useInterviewDraft()
  const busy = ref(false)
  const problem = ref<Problem | null>(null)
  const messages = reactive<Record<string, string>>({})

  const draft = computed(() => store.draft)
  const timeZone = computed(() => draft.value.timeZone || desk.timeZone)
  const startLocal = computed(() => startOf(draft.value))
  const minutes = computed(() => minutesOf(draft.value.minutes))
  const plan = computed(() => planOf(startLocal.value, timeZone.value, minutes.value))

  function forget(): void {
    problem.value = null
    for (const field of Object.keys(messages)) delete messages[field]
  }

  /** A field that was written in anew is no longer wrong, as far as anybody knows. */
  watch(fieldsOf, (fields, before) => {
    for (const [field, text] of Object.entries(fields)) {
      if (text !== before[field]) delete messages[field]
    }
  })

  function fieldsOf(): Record<string, string> {
    const { company, role, minutes: length, round, place, people } = draft.value
    const fields: Record<string, string> = {
      company,
      role,
      startLocal: startLocal.value,
      minutes: length,
      timeZone: timeZone.value,
      round,
      place
    }
    for (const person of people) {
      for (const field of ['name', 'email', 'title'] as const) {
        fields[personField(person, field)] = person[field]
      }
    }
    return fields
  }

  function tell(refusal: Problem, sent: readonly PersonDraft[]): void {
    for (const { path, message } of refusal.fields ?? []) {
      messages[fieldOf({ path, message }, sent)] ??= message
    }
    if (Object.keys(messages).length === 0) problem.value = refusal
  }

  async function submit(): Promise<Logged | null> {
    if (busy.value) return null
    busy.value = true
    forget()
    try {
      const people = draft.value.people.filter((person) => !isBlank(person))
      const planned = plan.value
      const outcome = await request('interviews.log', inputOf(people))
      if (!outcome.ok) {
        tell(outcome.error, people)
        return null
      }
      store.clear()
      return { ...outcome.data, isOver: planned !== null && planned.endsAt <= desk.now }
    } finally {
      busy.value = false
    }
  }

  function inputOf(people: readonly PersonDraft[]): RouteRequest<'interviews.log'> {
    const { company, role, kind, round, place } = draft.value
    return {
      company,
      role,
      kind,
      round,
      place,
      startLocal: startLocal.value,
      timeZone: timeZone.value,
      minutes: minutes.value,
      people: people.map(({ name, email, title, thankYou }) => ({
        name,
        email: email.trim(),
        title,
        thankYou
      }))
    }
  }

  return {
    draft,
    timeZone,
    plan,
    busy,
    problem,
    messages,
    submit,
    discard() {
      forget()
      store.clear()
    }
  }
}

/** 'people.1.email' counts the rows that were sent; rows left blank were not. */
function fieldOf(field: FieldProblem, sent: readonly PersonDraft[]): string {
  const [list, index, name] = field.path.split('.')
  if (list !== 'people') return field.path
  const person = sent[Number(index)]
  if (!person) return 'people'
  return personField(person, name === 'email' || name === 'title' ? name : 'name')
}
