export { default as ReportView } from './ReportView.vue'
