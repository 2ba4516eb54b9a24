import { spanForReader } from '@renderer/features/interviews'
import { letterNoun } from '@renderer/features/touchpoints'
import type { Desk } from '@renderer/ui/desk'
import { interviewTitle } from '@renderer/ui/interviewWords'
import type { ComposerView, EarlyView } from '@shared/model/letterViews'

/** What a letter is about, beside the company's name: 'Panel interview, Mon 24 Nov, 17:30–19:00'. */
export function aboutWords({ letter, interview, application }: ComposerView, desk: Desk): string {
  const noun = letter.kind === 'thank-you' ? '' : letterNoun(letter.kind)
  const about =
    interview === null
      ? application.role
      : `${interviewTitle(interview)}, ${spanForReader(interview, interview.timeZone, desk)}`
  return [noun, about].filter((words) => words !== '').join(' · ')
}

/** 'Follow-up to Dana Whitfield'. */
export function earlyAbout({ touchpoint: { kind, personName } }: EarlyView): string {
  return personName === null ? letterNoun(kind) : `${letterNoun(kind)} to ${personName}`
}
