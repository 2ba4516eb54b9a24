export { firstReadingKey, useTimeline } from './timeline.store'
export { default as TimelineView } from './TimelineView.vue'
