import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { useEvent } from '@renderer/ipc/client'
import { useKeptChoice } from '@renderer/ui/keptChoice'
import { EVERYTHING } from '@shared/model/timelineViews'
import type { TimelineFilter } from '@shared/model/timelineViews'
import { chosenName, isKeptFilter } from './keptFilter'
import type { KeptFilter } from './keptFilter'

const NOTHING: KeptFilter = { ...EVERYTHING, personName: '' }

/** What both views of the timeline show; kept between starts, and forgotten with the data set. */
export const useTimelineFilter = defineStore('timelineFilter', () => {
  const kept = useKeptChoice<KeptFilter>('timeline.filter', { ...NOTHING }, isKeptFilter)
  /** How many applications the view shows, where it knows. */
  const shownCount = ref<number | null>(null)

  const filter = computed<TimelineFilter>(() => {
    const { stages, tags, company, personId, kinds, onlyMine } = kept.value
    return { stages: [...stages], tags: [...tags], company, personId, kinds: [...kinds], onlyMine }
  })
  const isActive = computed(() => JSON.stringify(filter.value) !== JSON.stringify(EVERYTHING))

  function change(chosen: Partial<KeptFilter>): void {
    kept.value = { ...kept.value, ...chosen }
  }

  function clear(): void {
    kept.value = { ...NOTHING }
  }

  useEvent('data.replaced', clear)

  return {
    filter,
    /** Whom `filter.personId` names; '' for nobody. */
    personName: computed(() => kept.value.personName),
    isActive,
    /** What the filter is called in a few words. */
    name: computed(() => chosenName(kept.value)),
    shownCount,
    change,
    clear
  }
})
