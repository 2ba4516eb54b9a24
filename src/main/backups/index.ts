export { checkFileJob } from './checkFile'
