export { queryOf } from './query'
export { searchHandlers } from './searchHandlers'
export { SearchRepository } from './SearchRepository'
export { SearchService } from './SearchService'
