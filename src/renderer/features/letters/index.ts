export { default as ComposerView } from './ComposerView.vue'
export { default as LettersView } from './list/LettersView.vue'
