import { ASKING } from './asking'
import { BEGINNINGS } from './beginnings'
import { FAREWELLS } from './farewells'
import { FOLLOW_UPS } from './followUps'
import { TECHNOLOGY } from './technology'
import { CARE } from './care'
import { LEARNING } from './learning'
import { TRADES } from './trades'
import { OFFICES } from './offices'
import { KITCHENS } from './kitchens'
import { LEAVING } from './leaving'
import { TIRED_NOTES } from './tiredNotes'
import type { Scenario } from './Scenario'

export { PANEL, PANELS } from './panels'
export type { Scenario } from './Scenario'

export const SCENARIOS: readonly Scenario[] = [
  ...TECHNOLOGY,
  ...CARE,
  ...LEARNING,
  ...TRADES,
  ...OFFICES,
  ...KITCHENS,
  ...FOLLOW_UPS,
  ...FAREWELLS,
  ...ASKING,
  ...LEAVING,
  ...BEGINNINGS,
  ...TIRED_NOTES
]
