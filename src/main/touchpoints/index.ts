export { BasisRepository } from './BasisRepository'
export { ChoiceRepository } from './ChoiceRepository'
export { FactsRepository } from './FactsRepository'
export { Recalculation, type Pace } from './Recalculation'
export { SendingRepository } from './SendingRepository'
export {
  PENDING_TOUCHPOINTS,
  PROMISED_BY,
  TouchpointRepository,
  TOUCHPOINT_COLUMNS,
  toTouchpointView,
  type TouchpointRow
} from './TouchpointRepository'
export { TouchpointActions } from './TouchpointActions'
export { touchpointHandlers } from './touchpointHandlers'
export { TouchpointKeeper } from './TouchpointKeeper'
export { TouchpointService } from './TouchpointService'
