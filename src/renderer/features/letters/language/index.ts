export { type LanguageState, useLanguage } from './useLanguage'
