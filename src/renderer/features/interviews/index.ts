export { default as DebriefView } from './debrief/DebriefView.vue'
export { default as LogInterviewDialog } from './log/LogInterviewDialog.vue'
export { spanForReader } from './when'
