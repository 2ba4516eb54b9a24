import {
  FORMALITIES,
  PRIORITIES,
  SALARY_PERIODS,
  STAGES,
  THANK_YOU_WISHES,
  WORK_MODES
} from '@shared/model/words'
import { application, createdAt, ownId, position, updatedAt } from '../commonFields'
import {
  added,
  currencyOrNull,
  dateOrNull,
  hundredths,
  instant,
  mayReferTo,
  needed,
  neededOrNull,
  oneOf,
  oneOfOrNull,
  text,
  textOrNull,
  whole
} from '../fields'
import { Section } from '../Section'

export const people = new Section({
  name: 'people',
  table: 'person',
  means: 'Everybody met.',
  key: ['id'],
  fields: {
    id: ownId,
    name: needed('Their name.'),
    email: textOrNull('Their address.'),
    title: text('What they do, such as “Engineering Manager”; may be empty.'),
    honorific: textOrNull('How they are addressed, such as “Dr.”.'),
    formality: added(
      2,
      oneOfOrNull(FORMALITIES, 'How they are greeted; null: as in the settings.'),
      () => null
    ),
    greeting: added(
      2,
      neededOrNull('The whole greeting, where the usual ones do not fit.'),
      () => null
    ),
    thankYou: added(
      2,
      oneOf(THANK_YOU_WISHES, 'Whether thank-yous are wanted at all.'),
      () => 'wanted'
    ),
    createdAt,
    updatedAt
  }
})

export const applications = new Section({
  name: 'applications',
  table: 'application',
  means: 'What you applied for.',
  key: ['id'],
  fields: {
    id: ownId,
    company: needed('The company.'),
    role: needed('The role.'),
    stage: oneOf(STAGES, 'How far it has come.'),
    appliedOn: dateOrNull('The day of applying.'),
    contactId: mayReferTo('people', 'Whom to write to where no interview says so.'),
    source: added(2, text('Where it was found; may be empty.'), () => ''),
    link: added(2, text('Where the posting stands; may be empty.'), () => ''),
    place: added(2, text('Where one would work; may be empty.'), () => ''),
    workMode: added(2, oneOfOrNull(WORK_MODES, 'Where the work is done.'), () => null),
    salaryLow: added(2, hundredths('The least that is paid'), () => null),
    salaryHigh: added(2, hundredths('The most that is paid'), () => null),
    salaryCurrency: added(2, currencyOrNull('The currency, such as `GBP`.'), () => null),
    salaryPeriod: added(2, oneOfOrNull(SALARY_PERIODS, 'For how long that is paid.'), () => null),
    priority: added(2, oneOf(PRIORITIES, 'How much it matters to you.'), () => 'normal'),
    closesOn: added(2, dateOrNull('Until when one may apply.'), () => null),
    decideBy: added(2, dateOrNull('Until when an offer has to be answered.'), () => null),
    notes: added(2, text('Your own notes; may be empty.'), () => ''),
    boardPosition: added(
      2,
      whole('Its place in its column of the board, the least on top.'),
      ({ updatedAt: at }) => -Date.parse(String(at)) * 1024
    ),
    createdAt,
    updatedAt
  },
  check: ({ salaryLow, salaryHigh }) =>
    salaryLow !== null && salaryHigh !== null && Number(salaryHigh) < Number(salaryLow)
      ? 'The most that is paid is less than the least.'
      : null
})

export const stageChanges = new Section({
  name: 'stageChanges',
  table: 'stage_change',
  means: 'Every stage that an application has had.',
  key: ['id'],
  fields: {
    id: ownId,
    applicationId: application,
    fromStage: oneOfOrNull(STAGES, 'The stage before; null for the first.'),
    toStage: oneOf(STAGES, 'The stage after.'),
    changedAt: instant('When it changed.')
  }
})

export const postings = new Section({
  name: 'postings',
  since: 2,
  table: 'posting',
  means: 'Postings, kept because they vanish.',
  key: ['applicationId'],
  fields: {
    applicationId: application,
    text: needed('The posting.'),
    keptAt: instant('When it was kept.')
  }
})

export const tags = new Section({
  name: 'tags',
  since: 2,
  table: 'application_tag',
  means: 'The tags of the applications.',
  key: ['applicationId', 'tag'],
  fields: {
    applicationId: application,
    tag: needed('The tag; capitals do not tell one from another.'),
    position: position('Its place among the tags of the application, from 0.')
  }
})
