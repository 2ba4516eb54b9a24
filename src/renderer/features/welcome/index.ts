export { default as WelcomeView } from './WelcomeView.vue'
