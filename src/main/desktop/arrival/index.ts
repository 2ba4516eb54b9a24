export { arrivalOf, HIDDEN_SWITCH, type Arrival } from './arrivalOf'
export { hearArrivals } from './hearArrivals'
