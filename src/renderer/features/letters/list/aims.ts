import type { RouteLocationRaw } from 'vue-router'

/** The list of letters, with one of them beside it. */
export function letterAt(id: number | null): RouteLocationRaw {
  return { name: 'letters', params: id === null ? {} : { id } }
}
