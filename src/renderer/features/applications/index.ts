export { default as ApplicationsView } from './ApplicationsView.vue'
