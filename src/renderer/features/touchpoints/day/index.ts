export { default as DayDialog } from './DayDialog.vue'
