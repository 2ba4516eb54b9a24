export { arrivalOf, HIDDEN_SWITCH, type Arrival } from './arrivalOf'
export { Arrivals } from './Arrivals'
export { hearArrivals } from './hearArrivals'
