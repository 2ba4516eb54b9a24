export { default as ApplicationsView } from './ApplicationsView.vue'
export { default as ApplicationView } from './page/ApplicationView.vue'
export { default as AddApplicationDialog } from './add/AddApplicationDialog.vue'
