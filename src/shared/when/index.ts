export { understand } from './understand'
export type { Understanding, UnderstoodWhen, WhenContext } from './understand'
