export { default as TransferRows } from './TransferRows.vue'
