export { default as SentDialog } from './SentDialog.vue'
