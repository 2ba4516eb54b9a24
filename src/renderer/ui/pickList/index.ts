export { default as PickPane } from './PickPane.vue'
export { default as PickSpread } from './PickSpread.vue'
export { usePicked } from './usePicked'
