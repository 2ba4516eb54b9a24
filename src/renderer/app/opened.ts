import { shallowRef } from 'vue'
import type { Router } from 'vue-router'
import type { Openable } from '@shared/model/search'

const MOST = 5

/** The pages that have one thing as their subject, by route. */
const PAGES: Record<string, Openable['kind']> = {
  application: 'application',
  people: 'person',
  debrief: 'interview'
}

/** What was opened since the start, the last first. */
export const opened = shallowRef<readonly Openable[]>([])

/** Remembers every page that is opened from now on. */
export function rememberOpened(router: Router): void {
  router.afterEach(({ name, params }) => {
    const kind = PAGES[String(name)]
    const id = Number(params['id'])
    if (kind === undefined || !Number.isInteger(id) || id <= 0) return
    const others = opened.value.filter((one) => one.kind !== kind || one.id !== id)
    opened.value = [{ kind, id }, ...others].slice(0, MOST)
  })
}
