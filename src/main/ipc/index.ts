export { createRouter, type Router, type Sender } from './createRouter'
export type { Handler, Handlers, HandlersFor } from './Handlers'
export { telling, type Changed } from './telling'
