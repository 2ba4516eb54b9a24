export { PersonRepository } from './PersonRepository'
