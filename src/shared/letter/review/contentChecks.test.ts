import { describe, expect, it } from 'vitest'
import { notesOf } from '../testing/facts'
import { checked, letterOf, pointedAt } from './testing/letterOf'

describe('gratitude', () => {
  it.each([
    'Thank you for your time on Monday.',
    'Thanks so much for the tour.',
    'It was a pleasure to meet you. I really appreciate the time you took.',
    'I am very grateful for the chance to see the depot.',
    'Many thanks for Monday.',
    'How kind of you to show me the depot.',
    'My sincere gratitude for the hour that you gave me.'
  ])('passes: %s', (main) => {
    expect(checked('gratitude', letterOf(`${main} I like the role.`)).status).toBe('pass')
  })

  it('passes behind a greeting in the same line', () => {
    const body = 'Hi Dana, thanks for the talk. I liked it.\n\nBest,\nMaya'
    expect(checked('gratitude', { subject: 'x', body }).status).toBe('pass')
  })

  it('fails without thanks, and where nobody is thanked', () => {
    for (const main of [
      'I liked the talk. I would like to join.',
      'No thanks to the traffic I was late. The role is fine.',
      'I would appreciate an answer. Let me know.',
      "I'd really appreciate a call."
    ])
      expect(checked('gratitude', letterOf(main)).status, main).toBe('fail')
  })

  it('warns of thanks that come late', () => {
    const draft = letterOf('I liked the talk. The depot is vast. Thank you for your time.')
    const check = checked('gratitude', draft)
    expect(check.status).toBe('warn')
    expect(pointedAt(check, draft)).toEqual(['Thank you for your time.'])
  })

  it('may stand anywhere in other letters, the closing words included', () => {
    const late = letterOf('I applied in May. Is there news? I know the town. Thank you.')
    expect(checked('gratitude', late, { kind: 'check-in' }).status).toBe('pass')
    const closing = { subject: 'x', body: 'Hi Dana,\n\nIs there news?\n\nMany thanks,\nMaya' }
    expect(checked('gratitude', closing, { kind: 'follow-up' }).status).toBe('pass')
    const none = letterOf('Is there news? I would appreciate an update.')
    expect(checked('gratitude', none, { kind: 'follow-up' }).status).toBe('warn')
  })
})

describe('specific', () => {
  const notes = notesOf(
    ['discussed', 'the night timetable after the depot move', { person: 'p1' }],
    ['shared', 'planners still merge four spreadsheets by hand'],
    ['other', 'her daughter plays the cello']
  )

  it.each([
    'The night timetable is a puzzle I would enjoy.',
    'Moving the depot changes every timetable you have.',
    'Merging spreadsheets by hand must cost days.',
    'I kept thinking about the spreadsheet your planner has to merge.',
    'I kept thinking about the depot.'
  ])('passes: %s', (main) => {
    expect(checked('specific', letterOf(`Thank you. ${main}`), { notes }).status).toBe('pass')
  })

  it.each([
    'I enjoyed learning about the Service Planner role at Larkfield Transit.',
    'I enjoyed meeting you and hearing more about the team and the company.',
    'I am excited about the opportunity to plan services and to grow with Larkfield.',
    'I hope that your daughter enjoys the cello.'
  ])('warns: %s', (main) => {
    expect(checked('specific', letterOf(`Thank you. ${main}`), { notes }).status).toBe('warn')
  })

  it('does not apply without notes, and asks for some', () => {
    for (const none of [[], notesOf(['other', 'cello'], ['shared', 'N/A'], ['discussed', '-'])]) {
      const check = checked('specific', letterOf('Thank you.'), { notes: none })
      expect(check.status).toBe('n/a')
      expect(check.message).toMatch(/note/)
    }
  })

  it('does not apply to check-ins and no-shows', () => {
    for (const kind of ['check-in', 'no-show'] as const)
      expect(checked('specific', letterOf('Hello.'), { kind, notes }).status).toBe('n/a')
    expect(checked('specific', letterOf('Hello.'), { kind: 'follow-up', notes }).status).toBe(
      'warn'
    )
  })
})

describe('interest', () => {
  it.each([
    'I remain very interested in the role.',
    'I am excited about the chance to join you.',
    'I’d love to work with you.',
    'I would very much like to be part of your team.',
    'The role appeals to me a great deal.',
    'I want this job.',
    'Larkfield is my first choice.',
    'I look forward to the possibility of joining the team.',
    'It would make me proud, and I hope to join you soon.',
    'Our talk confirmed my interest in the position.',
    'I can see myself planning services for Larkfield for many years.'
  ])('passes: %s', (main) => {
    expect(checked('interest', letterOf(`Thank you for Monday. ${main}`)).status).toBe('pass')
  })

  it.each([
    'I look forward to hearing from you.',
    'I would be happy to answer any questions.',
    'It was interesting to see the depot.',
    'Thank you for your interest in my work.',
    'I am no longer interested in the role.',
    'I am not interested in the position.',
    'I would like to thank you for the interview for the role.',
    'You were interested in my degree.',
    'I am glad to send my references for the position.',
    'I hope that all is well.'
  ])('warns: %s', (main) => {
    expect(checked('interest', letterOf(`Thank you for Monday. ${main}`)).status).toBe('warn')
  })

  it('is the open door in letters that take leave, and another time after a no-show', () => {
    const leave = letterOf('Thank you. If another role opens up, I would be glad to hear of it.')
    expect(checked('interest', leave, { kind: 'close-out' }).status).toBe('pass')
    expect(checked('interest', leave, { kind: 'rejection-reply' }).status).toBe('pass')
    const again = letterOf('Thank you. Would another time suit you?')
    expect(checked('interest', again, { kind: 'no-show' }).status).toBe('pass')
    expect(checked('interest', again).status).toBe('warn')
  })
})

describe('key point, missed point and value', () => {
  const notes = notesOf(
    ['discussed', 'deploy times and why they matter', { person: 'p1' }],
    ['showed', 'cut deploy times: at Fabrikam I took them from 40 minutes to 6'],
    ['missed', 'that I ran the on-call rotation for two years'],
    ['value', 'I have done this exact migration once and know where it hurts']
  )
  const ALL = ['key-point', 'missed-point', 'value'] as const

  it.each([
    [
      'key-point',
      'I hope it came across that I can cut deploy times, at Fabrikam from 40 minutes to 6.'
    ],
    ['key-point', 'At Fabrikam we brought our deploys down from forty to six minutes.'],
    ['missed-point', 'I also led our on-call rotation for 2 years.'],
    ['missed-point', 'For two years I was responsible for rotating the people on call.'],
    ['value', 'Having done exactly this migration before, I know what hurts.']
  ] as const)('%s is used: %s', (check, main) => {
    const draft = letterOf(`Thank you. ${main}`)
    const found = checked(check, draft, { notes })
    expect(found.status).toBe('pass')
    expect(pointedAt(found, draft)).toEqual([main])
  })

  it('are missed where the letter speaks of something near', () => {
    const draft = letterOf(
      'Thank you for your time. We talked about deploy times. I am excited about the migration and have two years of experience.'
    )
    for (const check of ALL) {
      const found = checked(check, draft, { notes })
      expect(found.status, check).toBe('warn')
    }
    expect(checked('key-point', draft, { notes }).message).toContain('cut deploy times')
  })

  it('do not apply without such notes, nor to other letters', () => {
    const draft = letterOf('Thank you for your time.')
    for (const check of ALL) {
      expect(checked(check, draft, { notes: notesOf(['showed', 'N/A']) }).status).toBe('n/a')
      expect(checked(check, draft, { notes, kind: 'follow-up' }).status).toBe('n/a')
    }
  })

  it('ask for no point of another panelist, and for none that another letter has', () => {
    const draft = letterOf('Thank you for your time.')
    const theirs = notesOf(['showed', 'the headway model I built', { person: 'p2' }])
    expect(checked('key-point', draft, { notes: theirs }).status).toBe('n/a')
    const others = [
      {
        person: 'p2',
        body: 'Hi Priya,\n\nI ran the on-call rotation for two years.\n\nBest,\nMaya'
      }
    ]
    expect(checked('missed-point', draft, { notes, others }).status).toBe('n/a')
    expect(checked('key-point', draft, { notes, others }).status).toBe('warn')
  })
})

describe('concern', () => {
  const notes = notesOf([
    'concern',
    'my experience with Go',
    { answer: 'I shipped two internal services in Go last year and review Go daily' }
  ])
  const said = (main: string, given = notes) =>
    checked('concern', letterOf(`Thank you for Monday. ${main}`), { notes: given })

  it.each([
    'On Go: I shipped two internal services with it last year.',
    'As for my experience with Go, I review Go code daily and shipped services in it.',
    'I know that my Go is younger than my Java, but I shipped two internal services in Go last year.'
  ])('passes: %s', (main) => {
    expect(said(main).status).toBe('pass')
  })

  it.each([
    ['no answer', 'I liked the depot.'],
    ['an apology', 'I am sorry for my lack of experience with Go.'],
    [
      'an apology with the answer',
      'Sorry about Go; I shipped two internal services in Go last year.'
    ],
    ['the weakness alone', 'I know that I have little experience with Go.'],
    ['the weakness as theirs', 'I understand your concern about my experience with Go.']
  ])('warns of %s', (_, main) => {
    expect(said(main).status).toBe('warn')
  })

  it('does not take regrets about other things for an apology', () => {
    const main =
      'I am sorry that we ran out of time. I shipped two internal services in Go last year.'
    expect(said(main).status).toBe('pass')
  })

  it('is met without a noted answer where the letter speaks of it well', () => {
    const open = notesOf(['concern', 'whether I can manage night shifts'])
    expect(said('Night shifts suit me: I have worked them for six years.', open).status).toBe(
      'pass'
    )
    const none = said('I liked the ward.', open)
    expect(none.status).toBe('warn')
    expect(none.message).toContain('night shifts')
  })

  it('does not apply without a concern, to other letters, or where it is another’s', () => {
    expect(said('I liked it.', []).status).toBe('n/a')
    const draft = letterOf('Is there news?')
    expect(checked('concern', draft, { notes, kind: 'follow-up' }).status).toBe('n/a')
    const theirs = notesOf(['concern', 'union rosters', { person: 'p2', answer: 'I wrote ten' }])
    expect(said('I liked it.', theirs).status).toBe('n/a')
  })
})
