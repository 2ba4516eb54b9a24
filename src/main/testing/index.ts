export { forkNode, forkedSide } from './forkedSide'
export type { JobsForTest } from './jobsForTest'
export { surroundingsForTest } from './surroundingsForTest'
export { need, openForTest, panel, type Bench } from './openForTest'
