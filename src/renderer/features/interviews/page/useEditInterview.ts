import { computed, reactive, ref, shallowRef, watch } from 'vue'
import { request } from '@renderer/ipc/client'
import { useDesk } from '@renderer/ui/desk'
import { useKeptForm } from '@renderer/ui/keptForm'
import { tellOutcome } from '@renderer/ui/tellOutcome'
import type { InterviewDetailView } from '@shared/model/views'
import type { Problem } from '@shared/outcome'
import { planOf } from '../log/plan'
import { peopleDrafts } from '../log/peopleDrafts'
import { useUnderstanding } from '../log/useUnderstanding'
import { whenOfRounds } from '../log/whenOf'
import type { RoundWhen } from '../log/whenOf'
import { spanForReader } from '../when'
import { changeOf, editDraftOf, isEditDraft, personOf, seenOf } from './editDraft'
import type { Seen } from './editDraft'

const TIMES: readonly string[] = ['startLocal', 'timeZone', 'minutes']

/** The fields of an interview that is there already, and whose they are where two change them. */
export function useEditInterview(interview: InterviewDetailView) {
  const desk = useDesk()
  const understand = useUnderstanding()
  const words = spanForReader(interview, interview.timeZone, desk)
  const { fields, ready, clear } = useKeptForm(
    `edit-interview:${interview.id}`,
    () => editDraftOf(interview, words),
    isEditDraft
  )
  const busy = ref(false)
  const problem = shallowRef<Problem | null>(null)
  const messages = reactive<Record<string, string>>({})
  /** What is stored now of the fields that were changed in the meantime. */
  const theirs = shallowRef<Partial<Seen>>({})

  /** Untouched words mean what was seen, whatever a second reading would make of them. */
  const when = computed<RoundWhen>(() => {
    const { round, seen } = fields
    const { startLocal, timeZone, minutes } = seen
    if (round.picked === null && round.when.trim() === fields.words.trim()) {
      const plan = planOf(startLocal, timeZone, minutes)
      return { startLocal, timeZone, minutes, plan, problem: null }
    }
    const context = { now: desk.now, locale: desk.locale, timeZone }
    const [read] = whenOfRounds([round], understand.value, context)
    return read ?? { startLocal: '', timeZone, minutes, plan: null, problem: null }
  })

  watch(
    () => JSON.stringify(fields.round),
    () => {
      for (const field of Object.keys(messages)) delete messages[field]
      problem.value = null
    }
  )

  async function save(): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    try {
      await ready
      const { round } = fields
      round.people.push(...peopleDrafts(round.person))
      round.person = ''
      if (!when.value.plan && round.picked === null) {
        messages['startLocal'] = when.value.problem || 'Say when it is, such as “Fri 2pm”.'
        return false
      }
      const change = changeOf(fields, when.value)
      if (change !== null) {
        const outcome = await request('interviews.change', { id: interview.id, ...change })
        if (!outcome.ok) {
          await tell(outcome.error)
          return false
        }
        tellOutcome(outcome, () => ({ icon: 'i-lucide-check', message: 'Interview changed' }))
      }
      await clear()
      return true
    } finally {
      busy.value = false
    }
  }

  async function tell(refusal: Problem): Promise<void> {
    const { code, fields: wrong = [] } = refusal
    if (code === 'CONFLICT') {
      const read = await request('interviews.read', { id: interview.id })
      if (!read.ok) problem.value = read.error
      else {
        const stored = seenOf(read.data)
        const changed = wrong.map(({ path }) => path)
        const isTime = changed.some((path) => TIMES.includes(path))
        theirs.value = Object.fromEntries(
          Object.entries(stored).filter(
            ([field]) => changed.includes(field) || (isTime && TIMES.includes(field))
          )
        )
      }
      return
    }
    for (const { path, message } of wrong) messages[path.split('.')[0] ?? path] ??= message
    if (wrong.length === 0) problem.value = refusal
  }

  /** What is stored now was seen: saving again writes over it. */
  function keepMine(field: keyof Seen): void {
    settle(field)
  }

  function takeTheirs(field: keyof Seen): void {
    const stored = theirs.value
    const { round } = fields
    if (TIMES.includes(field)) {
      settle(field)
      const { startLocal, timeZone, minutes } = fields.seen
      const plan = planOf(startLocal, timeZone, minutes)
      fields.words = plan ? spanForReader(plan, timeZone, desk) : ''
      round.when = fields.words
      round.picked = null
      return
    }
    if (stored.kind !== undefined && field === 'kind') round.kind = stored.kind
    if (stored.round !== undefined && field === 'round') round.round = stored.round
    if (stored.place !== undefined && field === 'place') round.place = stored.place
    if (stored.preparation !== undefined && field === 'preparation') {
      round.preparation = stored.preparation
    }
    if (stored.people !== undefined && field === 'people') {
      round.people = stored.people.map(personOf)
    }
    settle(field)
  }

  function settle(field: keyof Seen): void {
    const settled = TIMES.includes(field) ? TIMES : [field]
    const left = Object.entries(theirs.value)
    Object.assign(fields.seen, Object.fromEntries(left.filter(([name]) => settled.includes(name))))
    theirs.value = Object.fromEntries(left.filter(([name]) => !settled.includes(name)))
    // The words that were seen stand for what is stored no more.
    if (TIMES.includes(field)) fields.words = ''
  }

  return {
    fields,
    when,
    busy,
    problem,
    messages,
    theirs,
    save,
    keepMine,
    takeTheirs,
    discard: clear
  }
}
