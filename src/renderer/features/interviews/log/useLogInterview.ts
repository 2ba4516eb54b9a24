import { computed, reactive, ref, shallowRef, watch } from 'vue'
import type { InterviewPrefill } from '@renderer/app/logDialog'
import { request } from '@renderer/ipc/client'
import { formatDay } from '@renderer/ui/dates'
import { useDesk } from '@renderer/ui/desk'
import { useKeptForm } from '@renderer/ui/keptForm'
import { tellOutcome } from '@renderer/ui/tellOutcome'
import type { KnownApplicationView } from '@shared/model/views'
import type { InterviewKind } from '@shared/model/words'
import type { FieldProblem, Problem } from '@shared/outcome'
import { instantOf } from '@shared/time/zonedTime'
import { isInterviewDraft, newDraft, newPerson, newRound } from './draft'
import type { RoundDraft } from './draft'
import { fieldAt, inputOf } from './logInput'
import { peopleDrafts } from './peopleDrafts'
import { nextRound } from './roundNames'
import { useFollowUp } from './useFollowUp'
import { useUnderstanding } from './useUnderstanding'
import { whenOfRounds } from './whenOf'

export interface Logged {
  interviewId: number
  applicationId: number
  /** Whether it is over by now, so that there is something to jot down. */
  isOver: boolean
}

/** What tells the draft of one prefill from that of another. */
function formOf(prefill: InterviewPrefill | null): string {
  const { applicationId, personId, company, date } = prefill ?? {}
  const parts = [applicationId, personId, company?.slice(0, 40), date]
  return parts.every((part) => part === undefined)
    ? 'log-interview'
    : `log-interview:${parts.map((part) => part ?? '').join(':')}`
}

/** The interview being logged: its fields, what they mean, and what is wrong with them. */
export function useLogInterview(prefill: InterviewPrefill | null) {
  const desk = useDesk()
  const understand = useUnderstanding()
  const { fields: draft, ready, clear } = useKeptForm(formOf(prefill), newDraft, isInterviewDraft)
  const busy = ref(false)
  /** What no field is to blame for. */
  const problem = shallowRef<Problem | null>(null)
  /** By field: 'company', 'role', and of a round `<key>.<field>`. */
  const messages = reactive<Record<string, string>>({})
  const earlier = shallowRef<{ round: string; kind: InterviewKind }[]>([])

  const whens = computed(() => whenOfRounds(draft.rounds, understand.value, desk))
  const application = computed(() => {
    const { application: taken, company, role } = draft
    return taken?.company === company && taken.role === role ? taken : null
  })
  const applicationId = computed(() => application.value?.id ?? null)
  /** What each round is called where nobody says otherwise. */
  const proposed = computed(() => {
    const rounds = [...earlier.value]
    return draft.rounds.map(({ round, kind }) => {
      const name = nextRound(rounds)
      rounds.push({ round: round ?? name, kind })
      return name
    })
  })
  const lastEnd = computed(() => {
    const ends = whens.value.map(({ plan }) => plan?.endsAt ?? 0)
    return { when: whens.value[ends.indexOf(Math.max(...ends))] ?? null }
  })
  const followUpAt = useFollowUp(() => lastEnd.value.when)

  async function readEarlier(id: number | null): Promise<void> {
    const outcome =
      id === null
        ? null
        : await request('interviews.prefill', { applicationId: id, personId: null })
    if (applicationId.value === id) earlier.value = outcome?.ok ? outcome.data.rounds : []
  }
  watch(applicationId, (id) => void readEarlier(id))

  /** Puts in what is known, unless something was kept that was typed before. */
  async function begin(): Promise<void> {
    const wasKept = await ready
    if (applicationId.value !== null) void readEarlier(applicationId.value)
    if (wasKept || !prefill) return
    const { applicationId: id = null, personId = null, company, role, date } = prefill
    if (company !== undefined) draft.company = company
    if (role !== undefined) draft.role = role
    const [first] = draft.rounds
    if (first && date !== undefined) {
      const day = formatDay(instantOf(`${date}T12:00`, desk.timeZone), desk, desk.now)
      first.when = `${day} `
    }
    if (id === null && personId === null) return
    const outcome = await request('interviews.prefill', { applicationId: id, personId })
    if (!outcome.ok) return
    const { application: known, person } = outcome.data
    if (known) take(known)
    if (person && first) {
      const { id: personId, name, email, title, thankYou } = person
      const wantsNone = thankYou === 'not-wanted'
      first.people.push(newPerson({ id: personId, name, email: email ?? '', title, wantsNone }))
    }
  }

  function take(known: KnownApplicationView): void {
    const { id, company, role, stage } = known
    Object.assign(draft, { company, role, application: { id, company, role, stage } })
  }

  function addRound(): RoundDraft {
    const last = draft.rounds.at(-1)
    draft.rounds.push(newRound(last))
    return draft.rounds.at(-1) ?? newRound()
  }

  function removeRound(key: string): void {
    const index = draft.rounds.findIndex((round) => round.key === key)
    if (index > 0) draft.rounds.splice(index, 1)
  }

  function forget(): void {
    problem.value = null
    for (const field of Object.keys(messages)) delete messages[field]
  }

  /** A field that was written in anew is no longer wrong, as far as anybody knows. */
  watch(
    () => textsOf(),
    (texts, before) => {
      for (const [field, text] of Object.entries(texts)) {
        if (text !== before[field]) delete messages[field]
      }
    }
  )

  function textsOf(): Record<string, string> {
    const texts: Record<string, string> = { company: draft.company, role: draft.role }
    // With another company the role may be missing or not.
    texts['role'] += `\n${draft.company}`
    for (const { key, when, picked, round, place, preparation, people } of draft.rounds) {
      const time = `${when}\n${picked?.date}\n${picked?.time}`
      texts[`${key}.startLocal`] = time
      texts[`${key}.minutes`] = `${time}\n${picked?.minutes}`
      texts[`${key}.timeZone`] = `${time}\n${picked?.timeZone}`
      texts[`${key}.round`] = round ?? ''
      texts[`${key}.place`] = place
      texts[`${key}.preparation`] = preparation ?? ''
      texts[`${key}.people`] = JSON.stringify(people)
    }
    return texts
  }

  function tell(fields: readonly FieldProblem[]): void {
    for (const field of fields) messages[fieldAt(field, draft.rounds)] ??= field.message
  }

  /** What the fields of a time say that is not one, in the words of this form. */
  function tellTimes(): void {
    draft.rounds.forEach(({ key, picked }, index) => {
      const when = whens.value[index]
      if (picked || !when || when.plan) return
      messages[`${key}.startLocal`] = when.problem || 'Say when it is, such as “Fri 2pm”.'
    })
  }

  /** Logs it once; null when it was refused or is already on its way. */
  async function submit(): Promise<Logged | null> {
    if (busy.value) return null
    busy.value = true
    forget()
    try {
      await ready
      for (const round of draft.rounds) {
        round.people.push(...peopleDrafts(round.person))
        round.person = ''
      }
      tellTimes()
      const planned = whens.value[0]?.plan ?? null
      const { company } = draft
      const outcome = await request(
        'interviews.log',
        inputOf(draft, whens.value, proposed.value, applicationId.value)
      )
      if (!outcome.ok) {
        tell(outcome.error.fields ?? [])
        if (Object.keys(messages).length === 0) problem.value = outcome.error
        return null
      }
      await clear()
      tellOutcome(outcome, () => ({
        icon: 'i-lucide-calendar-check',
        message: `Logged with ${company.trim()}`
      }))
      return { ...outcome.data, isOver: planned !== null && planned.endsAt <= desk.now }
    } finally {
      busy.value = false
    }
  }

  const begun = begin()

  return {
    draft,
    /** Resolves when what is known already stands in the fields. */
    begun,
    whens,
    proposed,
    application,
    applicationId,
    followUpAt,
    busy,
    problem,
    messages,
    take,
    addRound,
    removeRound,
    submit,
    async discard() {
      forget()
      await clear()
    }
  }
}
