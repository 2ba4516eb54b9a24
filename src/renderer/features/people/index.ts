export { default as PeopleView } from './PeopleView.vue'
