export { decodedText } from './decodedText'
export { readCalendar } from './readCalendar'
export type { CalendarContext } from './readCalendar'
