export { default as DebriefView } from './debrief/DebriefView.vue'
export { PROMISE_WORDS, STEMS } from './debrief/stems'
export { default as LogInterviewDialog } from './log/LogInterviewDialog.vue'
export { spanForReader } from './when'
