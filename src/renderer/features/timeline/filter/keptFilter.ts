import { STAGES, TOUCHPOINT_KINDS } from '@shared/model/words'
import type { Stage } from '@shared/model/words'
import type { TimelineFilter } from '@shared/model/timelineViews'
import { KIND_WORDS } from '@renderer/features/touchpoints'
import { STAGE_WORDS } from '@renderer/ui/stageWords'

/** A filter as it is kept: the person by name as well, for the words of the button. */
export interface KeptFilter extends TimelineFilter {
  personName: string
}

/** The stages of an application that may still come to something. */
export const IN_PLAY: readonly Stage[] = ['applied', 'interviewing', 'offer']

/** Whether something read from the window's memory is a filter of today's shape. */
export function isKeptFilter(kept: unknown): kept is KeptFilter {
  if (typeof kept !== 'object' || kept === null) return false
  const { stages, tags, company, personId, personName, kinds, onlyMine } = {
    ...(kept as Partial<Record<keyof KeptFilter, unknown>>)
  }
  return (
    isListOf(stages, STAGES) &&
    isListOf(kinds, TOUCHPOINT_KINDS) &&
    Array.isArray(tags) &&
    tags.every((tag) => typeof tag === 'string') &&
    typeof company === 'string' &&
    typeof personName === 'string' &&
    typeof onlyMine === 'boolean' &&
    (personId === null || (Number.isSafeInteger(personId) && Number(personId) > 0))
  )
}

/** What a filter is called: its one choice by name, several by their number. */
export function chosenName(filter: KeptFilter): string {
  const names = [
    ...stageNames(filter.stages),
    ...filter.kinds.map((kind) => KIND_WORDS[kind].noun),
    ...filter.tags,
    ...(filter.company === '' ? [] : [filter.company]),
    ...(filter.personId === null ? [] : [filter.personName]),
    ...(filter.onlyMine ? ['Mine to do'] : [])
  ]
  if (names.length === 0) return 'All applications'
  return names.length === 1 ? (names[0] ?? '') : `${names.length} filters`
}

export function isInPlay(stages: readonly Stage[]): boolean {
  return stages.length === IN_PLAY.length && IN_PLAY.every((stage) => stages.includes(stage))
}

function stageNames(stages: readonly Stage[]): string[] {
  return isInPlay(stages) ? ['In play'] : stages.map((stage) => STAGE_WORDS[stage])
}

function isListOf(list: unknown, of: readonly string[]): boolean {
  return Array.isArray(list) && list.every((one) => of.includes(String(one)))
}
