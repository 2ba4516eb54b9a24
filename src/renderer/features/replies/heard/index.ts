export { default as HeardBackDialog } from '../HeardBackDialog.vue'
