export { forkNode, forkedSide } from './forkedSide'
export type { JobsForTest } from './jobsForTest'
export { need, openForTest, panel, type Bench } from './openForTest'
