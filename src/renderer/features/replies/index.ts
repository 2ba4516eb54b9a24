export { default as HeardBackDialog } from './HeardBackDialog.vue'
export { pickDay, storedDay, typeWords, type TypedDay } from './typedDay'
export { default as UnderstoodDay } from './UnderstoodDay.vue'
