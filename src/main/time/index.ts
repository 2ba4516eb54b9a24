export { HolidayBook } from './HolidayBook'
export { eventLoopPace } from './eventLoopPace'
export { MovableClock } from './MovableClock'
export { systemClock } from './systemClock'
