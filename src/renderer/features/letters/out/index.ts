export { default as OutBar } from './OutBar.vue'
export { copyLetter, copyPlain, openLetter, saveLetter, type LeavingLetter } from './waysOut'
