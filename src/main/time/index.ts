export { MovableClock } from './MovableClock'
export { systemClock } from './systemClock'
