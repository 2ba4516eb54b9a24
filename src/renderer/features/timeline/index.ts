export { useTimelineFilter } from './filter/timelineFilter.store'
export { firstReadingKey, readTimeline } from './firstReading'
export { useTimeline } from './timeline.store'
export { default as TimelineView } from './TimelineView.vue'
