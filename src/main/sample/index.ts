export { fillSample } from './fillSample'
