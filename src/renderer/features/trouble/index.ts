export { default as TroubleView } from './TroubleView.vue'
