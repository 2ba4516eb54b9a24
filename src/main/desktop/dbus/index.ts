export { MESSAGE_TYPE, speak, type BusMessage } from './messages'
export { SessionBus, type BusCall, type BusSignal } from './SessionBus'
export { valueOf, valuesByName } from './variant'
