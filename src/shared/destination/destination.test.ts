import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TOUCHPOINT_KINDS } from '../model/words'
import { destinationLink, parseDestination, type Destination } from '.'

const id = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })
const idOrNull = fc.option(id, { nil: null })

const destinations: fc.Arbitrary<Destination> = fc.oneof(
  fc.constantFrom<Destination>({ at: 'timeline' }, { at: 'log' }, { at: 'invitation' }),
  fc.record({ at: fc.constant('debrief' as const), interviewId: id }),
  fc.record({ at: fc.constant('application' as const), applicationId: id }),
  fc.record({
    at: fc.constant('settings' as const),
    section: fc.stringMatching(/^[a-z]{1,20}$/)
  }),
  fc.record({
    at: fc.constantFrom('letter' as const, 'snooze' as const),
    kind: fc.constantFrom(...TOUCHPOINT_KINDS),
    applicationId: id,
    interviewId: idOrNull,
    personId: idOrNull
  })
)

describe('a link of the program', () => {
  it('leads where it was made for', () => {
    fc.assert(
      fc.property(destinations, (destination) => {
        expect(parseDestination(destinationLink(destination))).toEqual(destination)
      })
    )
  })

  it.each<[string, Destination]>([
    ['afterword:timeline', { at: 'timeline' }],
    ['afterword://timeline/', { at: 'timeline' }],
    ['AFTERWORD:debrief/12', { at: 'debrief', interviewId: 12 }],
    [
      'afterword:letter/thank-you/3/12/7',
      { at: 'letter', kind: 'thank-you', applicationId: 3, interviewId: 12, personId: 7 }
    ],
    [
      'afterword:letter/check-in/3/-/-',
      { at: 'letter', kind: 'check-in', applicationId: 3, interviewId: null, personId: null }
    ],
    [
      'afterword:snooze/follow-up/3/12/-',
      { at: 'snooze', kind: 'follow-up', applicationId: 3, interviewId: 12, personId: null }
    ],
    ['afterword:settings/reminders', { at: 'settings', section: 'reminders' }]
  ])('%s is understood', (link, destination) => {
    expect(parseDestination(link)).toEqual(destination)
  })

  it.each([
    '',
    'afterword:',
    'afterword:///',
    'afterword:elsewhere',
    'afterword:toString',
    'afterword:timeline/1',
    'afterword:timeline?x=1',
    'afterword:timeline#/settings',
    'afterword:debrief',
    'afterword:debrief/0',
    'afterword:debrief/-1',
    'afterword:debrief/1.5',
    'afterword:debrief/1e3',
    'afterword:debrief/12/13',
    'afterword:debrief/9007199254740993',
    'afterword:debrief/%31',
    'afterword:letter/spam/3/12/7',
    'afterword:letter/thank-you/3/12',
    'afterword:letter/thank-you/-/12/7',
    'afterword:snooze/thank-you/3',
    'afterword:letter/thank-you/3/x/7',
    'afterword:settings/../data',
    'afterword:settings/<b>',
    'https://example.com/afterword:timeline',
    'javascript:alert(1)',
    ' afterword:timeline',
    `afterword:settings/${'a'.repeat(10_000)}`
  ])('%j is none', (link) => {
    expect(parseDestination(link)).toBeNull()
  })

  it('never throws, whatever was written', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseDestination(text)).toBeNull()
        const known = parseDestination(`afterword:${text}`)
        if (known !== null) expect(parseDestination(destinationLink(known))).toEqual(known)
      })
    )
  })
})
