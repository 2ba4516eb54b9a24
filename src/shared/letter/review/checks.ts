import type { CheckName } from './check'
import { concernCheck } from './concernCheck'
import { gratitude } from './gratitude'
import { greetingCheck } from './greetingCheck'
import { interestCheck } from './interestCheck'
import { keyPointCheck } from './keyPointCheck'
import { lengthCheck } from './lengthCheck'
import { missedPointCheck } from './missedPointCheck'
import { panelLikeness } from './panelLikeness'
import { patience } from './patience'
import { placeholders } from './placeholders'
import { rightCompany } from './rightCompany'
import { rightRole } from './rightRole'
import type { Rule } from './rule'
import { specific } from './specific'
import { subjectCheck } from './subjectCheck'
import { tone } from './tone'
import { valueCheck } from './valueCheck'

/** Every check that needs nothing but the letter and the facts, in order. */
export const CHECKS: readonly (readonly [Exclude<CheckName, 'language'>, Rule])[] = [
  ['greeting', greetingCheck],
  ['gratitude', gratitude],
  ['specific', specific],
  ['interest', interestCheck],
  ['key-point', keyPointCheck],
  ['missed-point', missedPointCheck],
  ['concern', concernCheck],
  ['value', valueCheck],
  ['right-company', rightCompany],
  ['right-role', rightRole],
  ['placeholders', placeholders],
  ['tone', tone],
  ['length', lengthCheck],
  ['subject', subjectCheck],
  ['panel-likeness', panelLikeness],
  ['patience', patience]
]
