import { describe, expect, it } from 'vitest'
import { dumpOf, need, openForTest, panel } from '../testing'

const NOW = '2026-03-04T12:00:00Z'
const TEXT = 'Thank you for your time {when} and for telling me about {role}.'

function textProblem(outcome: { ok: boolean; error?: { fields?: { path: string }[] } }) {
  return outcome.ok ? null : outcome.error?.fields?.[0]
}

describe('own wordings', () => {
  it('are kept, changed, switched off and removed', () => {
    const { services } = openForTest(NOW)
    const { wordings } = services
    const { id } = need(wordings.keep({ id: null, situation: 'thanks-for-time', text: TEXT }))
    expect(wordings.read().wordings).toEqual([
      { id, situation: 'thanks-for-time', text: TEXT, isUsed: true }
    ])
    const other = 'Many thanks for meeting me {when} about {role}.'
    need(wordings.keep({ id, situation: 'thanks-for-time', text: other }))
    need(wordings.use({ id, isUsed: false }))
    expect(wordings.read().wordings).toEqual([
      { id, situation: 'thanks-for-time', text: other, isUsed: false }
    ])
    need(wordings.remove(id))
    expect(wordings.read().wordings).toEqual([])
    expect(wordings.remove(id)).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })

  it('are refused beside the field, with what to do', () => {
    const { wordings } = openForTest(NOW).services
    const keep = (text: string) =>
      textProblem(wordings.keep({ id: null, situation: 'thanks-for-time', text }))
    expect(keep('Thank you.')).toEqual({
      path: 'text',
      message: 'Add {role}, so that the letter names the role.'
    })
    expect(keep('hey guys, thanks about {role}.')).toMatchObject({ path: 'text' })
    expect(wordings.read().wordings).toEqual([])
  })

  it('are not kept twice', () => {
    const { wordings } = openForTest(NOW).services
    const { id } = need(wordings.keep({ id: null, situation: 'thanks-for-time', text: TEXT }))
    need(wordings.keep({ id, situation: 'thanks-for-time', text: TEXT }))
    expect(wordings.keep({ id: null, situation: 'thanks-for-time', text: TEXT })).toMatchObject({
      error: { message: 'You have this wording already.' }
    })
  })

  it('stay with the sentence that they were checked for', () => {
    const { wordings } = openForTest(NOW).services
    const { id } = need(wordings.keep({ id: null, situation: 'thanks-for-time', text: TEXT }))
    const elsewhere = { id, situation: 'thanks-again', text: 'Thank you again.' } as const
    expect(wordings.keep(elsewhere)).toMatchObject({ error: { code: 'NOT_FOUND' } })
    expect(wordings.read().wordings).toMatchObject([{ situation: 'thanks-for-time', text: TEXT }])
  })

  it('write the next letter, where they are in use', () => {
    const { services } = openForTest(NOW)
    const { interviewId, applicationId } = need(services.interviews.log(panel()))
    const personId = services.detailOf(interviewId)?.people[0]?.id ?? 0
    const { id } = need(
      services.wordings.keep({ id: null, situation: 'thanks-for-time', text: TEXT })
    )
    const body = () => {
      const occasion = { kind: 'thank-you' as const, applicationId, interviewId, personId }
      return services.wordings.example('thank-you')?.facts && need(services.letters.open(occasion))
    }
    const opened = body()
    expect(opened?.letter.body).toContain('Thank you for your time on Tuesday and for telling me')
    need(services.wordings.use({ id, isUsed: false }))
    expect(body()?.facts.ownWordings).toEqual([])
  })

  it('for a situation that this version does not know are passed over', () => {
    const { db, services } = openForTest(NOW)
    db.exec(
      `INSERT INTO own_wording (move, text, created_at, updated_at) VALUES ('of-tomorrow', 'x', 1, 1)`
    )
    expect(services.wordings.read().wordings).toEqual([])
  })
})

describe('own templates', () => {
  const template = {
    kind: 'thank-you',
    name: 'Mine',
    text: '{thanks-for-time} I mean it.'
  } as const

  it('are used from the moment they are kept, one of a kind', () => {
    const { wordings } = openForTest(NOW).services
    const first = need(wordings.keepTemplate({ id: null, ...template })).id
    const second = need(wordings.keepTemplate({ id: null, ...template, name: 'Another' })).id
    const isUsed = () => wordings.read().templates.map((each) => [each.id, each.isUsed])
    expect(isUsed()).toEqual([
      [first, false],
      [second, true]
    ])
    need(wordings.useTemplate({ id: first, isUsed: true }))
    expect(isUsed()).toEqual([
      [first, true],
      [second, false]
    ])
    need(wordings.useTemplate({ id: first, isUsed: false }))
    expect(isUsed().some(([, used]) => used)).toBe(false)
    need(wordings.removeTemplate(first))
    expect(wordings.read().templates).toHaveLength(1)
  })

  it('stay with the kind of letter that they were checked for', () => {
    const { wordings } = openForTest(NOW).services
    const { id } = need(wordings.keepTemplate({ id: null, ...template }))
    const elsewhere = { id, kind: 'check-in', name: 'Mine', text: '{applied}' } as const
    expect(wordings.keepTemplate(elsewhere)).toMatchObject({ error: { code: 'NOT_FOUND' } })
    expect(wordings.read().templates).toMatchObject([{ id, ...template }])
  })

  it('are refused with what is wrong', () => {
    const { db, services } = openForTest(NOW)
    const before = dumpOf(db)
    expect(
      textProblem(services.wordings.keepTemplate({ id: null, ...template, text: '{thanks}' }))
    ).toMatchObject({ path: 'text' })
    expect(
      textProblem(
        services.wordings.keepTemplate({ id: null, ...template, text: '{thanks-for-time} lol.' })
      )
    ).toMatchObject({ path: 'text' })
    expect(dumpOf(db)).toEqual(before)
  })
})

describe('the example', () => {
  it('is the interview that was held last', () => {
    const { services } = openForTest(NOW)
    expect(services.wordings.example('thank-you')).toBeNull()
    need(services.interviews.log(panel({ company: 'Contoso', startLocal: '2026-03-01T09:00' })))
    need(services.interviews.log(panel()))
    need(services.interviews.log(panel({ company: 'Later', startLocal: '2026-03-20T09:00' })))
    expect(services.wordings.example('thank-you')).toMatchObject({
      company: 'Northwind Traders',
      person: 'Dana Whitfield',
      facts: { kind: 'thank-you', interview: { date: '2026-03-03' } }
    })
    expect(services.wordings.example('check-in')?.facts.interview).toBeNull()
  })
})
