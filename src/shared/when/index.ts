export { understand } from './understand'
export type { Understanding, UnderstoodWhen } from './understand'
