export { default as SearchDialog } from './SearchDialog.vue'
