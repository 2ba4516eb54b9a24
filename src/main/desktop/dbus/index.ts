export { SessionBus, type BusCall, type BusSignal } from './SessionBus'
export { valueOf, valuesByName } from './variant'
