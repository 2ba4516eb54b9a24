export { FactsRepository } from './FactsRepository'
export { SendingRepository } from './SendingRepository'
export {
  TouchpointRepository,
  TOUCHPOINT_COLUMNS,
  toTouchpointView,
  type Occasion,
  type TouchpointRow
} from './TouchpointRepository'
export { TouchpointService } from './TouchpointService'
