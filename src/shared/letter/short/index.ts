export { cardText, SHORT_LENGTH, shortMessage } from './shortForms'
