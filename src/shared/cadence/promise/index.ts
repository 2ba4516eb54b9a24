export { promisedBy } from './promisedBy'
