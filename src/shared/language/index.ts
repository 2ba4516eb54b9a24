export { harperChecker } from './harperChecker'
