import { computed, ref, shallowRef, watch } from 'vue'
import type { ComputedRef, Ref, ShallowRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useEvent } from '@renderer/ipc/client'
import { useDesk } from '@renderer/ui/desk'
import { useRequest } from '@renderer/ui/useRequest'
import type { ReportView } from '@shared/model/reportViews'
import type { Problem } from '@shared/outcome'
import { isLocalDate } from '@shared/time/localTime'
import { localDateOf } from '@shared/time/zonedTime'
import { namedTimes, type NamedTime, type ReportTime } from './times'

export interface ReportOnScreen {
  /** As the fields have it: a date that is not finished is ''. */
  time: Ref<ReportTime>
  /** What is wrong with it; undefined while it is right. */
  message: ComputedRef<string | undefined>
  /** Of the last time that was right; null until the first answer. */
  report: ShallowRef<ReportView | null>
  problem: Readonly<Ref<Problem | null>>
  choices: ComputedRef<NamedTime[]>
  read: () => Promise<void>
}

/** The report of the time that the address names, read again whenever the data behind it changes. */
export function useReport(): ReportOnScreen {
  const route = useRoute()
  const router = useRouter()
  const desk = useDesk()
  const { problem, send } = useRequest('report.read')

  const choices = computed(() => namedTimes(localDateOf(desk.now, desk.timeZone)))
  const time = ref<ReportTime>(timeIn(route.query) ?? lastMonths(choices.value))
  const report = shallowRef<ReportView | null>(null)
  const message = computed(() => {
    if (!isLocalDate(time.value.from)) return 'Choose the first day.'
    if (!isLocalDate(time.value.to)) return 'Choose the last day.'
    return time.value.from > time.value.to
      ? 'Choose a last day that is not before the first.'
      : undefined
  })
  /** An answer to any but the last question is stale and dropped. */
  let question = 0

  async function read(): Promise<void> {
    if (message.value !== undefined) return
    const mine = ++question
    const { from, to } = time.value
    const outcome = await send({ from, to })
    if (mine === question && outcome.ok) report.value = outcome.data
  }

  watch(
    () => [time.value.from, time.value.to],
    ([from, to]) => {
      if (message.value !== undefined) return
      void router.replace({ query: { from, to } })
      void read()
    }
  )
  useEvent('data.changed', () => void read())
  useEvent('data.replaced', () => void read())
  void read()
  return { time, message, report, problem, choices, read }
}

function timeIn({ from, to }: Record<string, unknown>): ReportTime | null {
  if (typeof from !== 'string' || typeof to !== 'string') return null
  return isLocalDate(from) && isLocalDate(to) && from <= to ? { from, to } : null
}

/** What is asked for most where nothing was asked for. */
function lastMonths(choices: readonly NamedTime[]): ReportTime {
  const [, , months = { from: '', to: '' }] = choices
  return { from: months.from, to: months.to }
}
