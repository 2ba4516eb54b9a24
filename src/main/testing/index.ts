export { need, openForTest, panel, type Bench } from './openForTest'
