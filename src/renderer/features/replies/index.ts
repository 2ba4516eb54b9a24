export { default as ParsedDay } from './ParsedDay.vue'
export { pickDay, storedDay, typeWords, type TypedDay } from './typedDay'
export { default as UnderstoodDay } from './UnderstoodDay.vue'
