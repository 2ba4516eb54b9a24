import { onScopeDispose, reactive, watch } from 'vue'
import { useEventListener } from '@vueuse/core'
import { request } from '@renderer/ipc/client'
import type { RouteRequest } from '@shared/ipc/contract'
import { useOtherWindows } from './otherWindows'
import { useToasts } from './useToasts'

type JsonFields = RouteRequest<'forms.keep'>['fields']

/** How long typing rests before it is kept; milliseconds. */
const PAUSE = 300

export interface KeptForm<Fields extends object> {
  /** Reactive. Blank until what was kept has been read. */
  fields: Fields
  /** Resolves when what was kept is in the fields; true where there was something. */
  ready: Promise<boolean>
  /** The form was sent off or given up: nothing of it is kept, and the fields are blank again. */
  clear: () => Promise<void>
}

/**
 * The fields of a form, kept in the data file while they are typed: closing the form, the window or
 * the program, even by a crash, loses at most the last moment. The same form in another window shows
 * the same fields. To be used in a component's set-up or in an effect scope.
 * @param form tells it from other forms, such as `add-application` or `heard-back:12`
 * @param isFields whether something read back has the shape of the fields; older versions kept others
 */
export function useKeptForm<Fields extends object>(
  form: string,
  blank: () => Fields,
  isFields: (value: unknown) => value is Fields
): KeptForm<Fields> {
  const fields = reactive(blank()) as Fields
  let timer: ReturnType<typeof setTimeout> | undefined
  let kept = ''
  let isReady = false

  async function keep(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    const text = JSON.stringify(fields)
    if (!isReady || text === kept) return
    kept = text
    const isBlank = text === JSON.stringify(blank())
    elsewhere.tell(text)
    const outcome = await request('forms.keep', {
      form,
      fields: isBlank ? null : (JSON.parse(text) as JsonFields)
    })
    if (outcome.ok) return
    // The next change, or closing the form, tries again.
    kept = ''
    useToasts().show({ icon: 'i-lucide-circle-alert', message: outcome.error.message })
  }

  async function read(): Promise<boolean> {
    const outcome = await request('forms.read', { form })
    const found = outcome.ok ? outcome.data?.fields : undefined
    // What was typed before the answer came is newer.
    const isUntouched = JSON.stringify(fields) === JSON.stringify(blank())
    const isFound = isUntouched && isFields(found)
    if (isFound) Object.assign(fields, found)
    kept = JSON.stringify(isFound ? fields : blank())
    isReady = true
    if (!isUntouched) void keep()
    return isFound
  }

  /** What is kept elsewhere takes the place of what is here, unless that was typed since. */
  function adopt(text: string): void {
    if (!isReady || JSON.stringify(fields) !== kept) return
    kept = text
    Object.assign(fields, JSON.parse(text))
  }

  watch(fields, () => {
    clearTimeout(timer)
    timer = setTimeout(() => void keep(), PAUSE)
  })
  useEventListener(window, 'pagehide', () => void keep())
  onScopeDispose(() => void keep())
  // Behind that, so that the others still hear what is kept last.
  const elsewhere = useOtherWindows<string>(`form:${form}`, adopt)

  const ready = read()
  return {
    fields,
    ready,
    async clear() {
      await ready
      Object.assign(fields, blank())
      await keep()
    }
  }
}
