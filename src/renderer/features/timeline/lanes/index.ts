export { default as LanesView } from './LanesView.vue'
