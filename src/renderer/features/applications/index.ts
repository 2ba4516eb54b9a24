export { default as ApplicationsView } from './ApplicationsView.vue'
export { default as ApplicationView } from './page/ApplicationView.vue'
