export { PersonRepository, type NewPerson } from './PersonRepository'
export { PersonService } from './PersonService'
