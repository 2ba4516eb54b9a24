import { givenNameOf } from '@shared/model/personName'
import { listOfNames } from './words'

/** One line of "What happens next". */
export interface Step {
  mark: 'meet' | 'jot' | 'thank' | 'promise' | 'ask'
  title: string
  when: string
}

/** 'Thank Dana and Priya'; more than three names would not be read. */
export function thankTitle(names: readonly string[]): string {
  if (names.length > 3) return `Thank each of the ${names.length}`
  return `Thank ${listOfNames(names.map(givenNameOf))}`
}

/** 'Meet Dana, Priya and Tomás', or how many they are. */
export function meetTitle(verb: 'Meet' | 'Met', names: readonly string[]): string {
  if (names.length === 0) return verb === 'Meet' ? 'The interview' : 'The interview is over'
  if (names.length > 3) return `${verb} ${names.length} people`
  return `${verb} ${listOfNames(names.map(givenNameOf))}`
}
