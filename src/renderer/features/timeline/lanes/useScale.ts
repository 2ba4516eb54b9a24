import { computed, ref, watch } from 'vue'
import type { ComputedRef, Ref } from 'vue'
import { watchDebounced } from '@vueuse/core'
import { useDesk } from '@renderer/ui/desk'
import { useKeptChoice } from '@renderer/ui/keptChoice'
import { FEWEST_DAYS, MOST_DAYS, placeOf, USUAL_DAYS, withinZoom } from './scale'

const WEEK = 7

/** Where now stands in the window when it is shown: there is more to see of what was. */
const NOW_AT = 0.66

/** How long the window takes to another time, ms. */
const GLIDE = 240

/** How long one rests before the zoom is kept, ms. */
const REST = 300

export interface Scale {
  /** The width of the window on the time, px; set by whoever knows it. */
  width: Ref<number>
  /** How wide a day is, px; a week has whole pixels, so that its lines are sharp. */
  dayWidth: ComputedRef<number>
  /** How many days lie across the window. */
  days: ComputedRef<number>
  /** How many pixels the left edge of the window lies after that of the base day; whole. */
  left: ComputedRef<number>
  /** The place from which marks are counted. */
  base: number
  /** The place at the left edge, and the one at the right edge. */
  from: ComputedRef<number>
  to: ComputedRef<number>
  pan: (pixels: number) => void
  /** By so many times, around a place that stays where it is; around now or the middle without. */
  zoomBy: (times: number, around?: number) => void
  zoomTo: (days: number, around?: number) => void
  /** Gently, by half of what is shown, in whole weeks. */
  step: (direction: 1 | -1) => void
  showNow: () => void
  /** Gently, so far that this place is in sight. */
  showPlace: (place: number) => void
  moveTo: (from: number) => void
}

/** What part of the time the window shows, and how wide. */
export function useScale(): Scale {
  const desk = useDesk()
  const kept = useKeptChoice('lanes.days', USUAL_DAYS, isDays)
  /** Kept once one rests: it is written to the disk each time. */
  const wanted = ref(kept.value)
  watchDebounced(wanted, (days) => (kept.value = days), { debounce: REST })
  const width = ref(0)
  const nowPlace = computed(() => placeOf(desk.now, desk.timeZone))
  const base = Math.floor(nowPlace.value)

  const weekWidth = computed(() => Math.max(1, Math.round((WEEK * width.value) / wanted.value)))
  const dayWidth = computed(() => weekWidth.value / WEEK)
  const days = computed(() => (width.value === 0 ? wanted.value : width.value / dayWidth.value))
  const from = ref(nowPlace.value - NOW_AT * wanted.value)
  const left = computed(() => Math.round((from.value - base) * dayWidth.value))
  let gliding = 0

  function moveTo(place: number): void {
    cancelAnimationFrame(gliding)
    from.value = place
  }

  function pan(pixels: number): void {
    moveTo(from.value + pixels / dayWidth.value)
  }

  function glideTo(place: number): void {
    cancelAnimationFrame(gliding)
    const begin = from.value
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return moveTo(place)
    const begunAt = performance.now()
    const turn = (): void => {
      const part = Math.min(1, (performance.now() - begunAt) / GLIDE)
      const eased = 1 - (1 - part) ** 3
      from.value = begin + (place - begin) * eased
      if (part < 1) gliding = requestAnimationFrame(turn)
    }
    turn()
  }

  function zoomTo(daysAcross: number, around = anchor()): void {
    const part = (around - from.value) / days.value
    wanted.value = withinZoom(daysAcross)
    moveTo(around - part * days.value)
  }

  function anchor(): number {
    const isSeen = nowPlace.value >= from.value && nowPlace.value <= from.value + days.value
    return isSeen ? nowPlace.value : from.value + days.value / 2
  }

  // However wide the window is made, it begins on the same day; and now is first shown in its place.
  watch(width, (_, before) => {
    if (before === 0) moveTo(nowPlace.value - NOW_AT * days.value)
  })

  return {
    width,
    dayWidth,
    days,
    left,
    base,
    from: computed(() => from.value),
    to: computed(() => from.value + days.value),
    pan,
    zoomTo,
    zoomBy: (times, around) => zoomTo(wanted.value * times, around),
    step(direction) {
      glideTo(from.value + direction * Math.max(WEEK, Math.round(days.value / 2 / WEEK) * WEEK))
    },
    showNow: () => glideTo(nowPlace.value - NOW_AT * days.value),
    showPlace(place) {
      const room = days.value * 0.08
      if (place < from.value + room) glideTo(place - room)
      else if (place > from.value + days.value - room * 2) glideTo(place - days.value + room * 2)
    },
    moveTo
  }
}

function isDays(kept: unknown): kept is number {
  return typeof kept === 'number' && kept >= FEWEST_DAYS && kept <= MOST_DAYS
}
