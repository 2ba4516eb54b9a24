import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MarkedText } from '@shared/search'
import { need, openForTest, panel } from '../testing'

const NOW = '2026-03-04T14:00:00Z'

function bench() {
  const opened = openForTest(NOW)
  const { services, db } = opened
  const { interviewId, applicationId } = need(services.interviews.log(panel()))
  const people = services.detailOf(interviewId)?.people ?? []
  const [dana] = people
  const note = (text: string, personId: number | null = null): number => {
    const written = { kind: 'shared', text, answer: null, personId } as const
    return need(services.debrief.writeNote({ id: null, after: null, interviewId, ...written })).id
  }
  return {
    ...opened,
    interviewId,
    applicationId,
    danaId: dana?.id ?? 0,
    note,
    find: (text: string, kind: Parameters<typeof services.search.find>[0]['kind'] = null) =>
      services.search.find({ text, kind }),
    post: (text: string) =>
      db
        .prepare('INSERT INTO posting (application_id, text, kept_at) VALUES (?, ?, 0)')
        .run(applicationId, text)
  }
}

const shown = ({ text, marks }: MarkedText): string =>
  marks.reduceRight(
    (out, [from, to]) => `${out.slice(0, from)}[${out.slice(from, to)}]${out.slice(to)}`,
    text
  )

describe('search', () => {
  it('finds an application by its names, with what is to be written next', () => {
    const { find, applicationId, interviewId } = bench()
    const { applications } = find('northw')
    expect(applications.count).toBe(1)
    const [found] = applications.rows
    expect(found && shown(found.company)).toBe('[Northw]ind Traders')
    expect(found).toMatchObject({ id: applicationId, passage: null, stage: 'interviewing' })
    expect(found?.next).toMatchObject({ kind: 'thank-you', interviewId })
    expect(found?.writeTo).toMatchObject({ interviewId })
  })

  it('finds an application by its posting and its notes, and shows the place', () => {
    const { find, post, db } = bench()
    post('About us. You will keep the timetables of 40 depots. We are kind.')
    const byPosting = find('timetables').applications.rows[0]?.passage
    expect(byPosting && shown(byPosting)).toBe('You will keep the [timetables] of 40 depots.')
    db.exec(`UPDATE application SET notes = 'Ask about the zebra crossing.'`)
    const both = find('northwind zebra').applications.rows[0]
    expect(both?.passage && shown(both.passage)).toBe('Ask about the [zebra] crossing.')
  })

  it('finds people by name, title, address and where they work', () => {
    const { find, danaId } = bench()
    const [dana] = find('dana whit').people.rows
    expect(dana).toMatchObject({ id: danaId, email: null })
    expect(dana && shown(dana.name)).toBe('[Dana] [Whit]field')
    expect(find('northwind').people.count).toBeGreaterThan(1)
    expect(find('dana traders').people.count).toBe(1)
    const byAddress = find('example').people.rows[0]?.email
    expect(byAddress && shown(byAddress)).toContain('.[example]')
  })

  it('finds notes, the newest first, with whose they are', () => {
    const { find, note, danaId } = bench()
    note('planners merge four spreadsheets')
    note('they plan a quarter ahead', danaId)
    const { notes } = find('plan')
    expect(notes.rows.map(({ passage }) => shown(passage))).toEqual([
      'they [plan] a quarter ahead',
      '[plan]ners merge four spreadsheets'
    ])
    expect(notes.rows[0]).toMatchObject({
      personName: 'Dana Whitfield',
      company: 'Northwind Traders'
    })
    expect(notes.rows[0]?.writeTo).toMatchObject({ personId: danaId })
    expect(notes.rows[1]?.writeTo).toBeNull()
  })

  it('finds letters as they are now, drafts and sent ones', () => {
    const { find, services, applicationId, interviewId, danaId } = bench()
    const occasion = { kind: 'thank-you', applicationId, interviewId, personId: danaId } as const
    const { letter } = need(services.letters.open(occasion))
    const { id, revision, subject } = letter
    need(services.letters.save({ id, revision, subject, body: 'I saw a quokka.' }))
    expect(find('quokka').letters.rows[0]).toMatchObject({
      id,
      recipient: 'Dana Whitfield',
      sentAt: null
    })
    need(services.letters.save({ id, revision: revision + 1, subject, body: 'I saw a wombat.' }))
    expect(find('quokka').letters.count).toBe(0)
    expect(find('womb').letters.rows.map(({ passage }) => shown(passage))).toEqual([
      'I saw a [womb]at.'
    ])
  })

  it('shows three of each kind and thirty of one, and counts to 300', () => {
    const { find, db, interviewId } = bench()
    db.prepare(
      `WITH RECURSIVE c (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM c WHERE i < 400)
       INSERT INTO note (interview_id, kind, text, position, created_at, updated_at)
       SELECT ?, 'shared', 'planning ' || i, i, 0, 0 FROM c`
    ).run(interviewId)
    const { notes } = find('plan')
    expect(notes.rows.map(({ passage }) => passage.text)).toEqual([
      'planning 400',
      'planning 399',
      'planning 398'
    ])
    expect(notes.count).toBe(301)
    expect(find('plan', 'notes').notes.rows).toHaveLength(30)
    expect(find('plan', 'people').notes).toEqual({ rows: [], count: 0 })
    expect(find('planning 7').notes.count).toBe(11)
  })

  it('finds what was deleted again as soon as that was undone', () => {
    const { find, services, note, interviewId, applicationId } = bench()
    note('they plan a quarter ahead')
    const counts = (): number[] =>
      ['plan', 'dana', 'traders'].flatMap((text) => {
        const { applications, people, notes, letters } = find(text)
        return [applications, people, notes, letters].map(({ count }) => count)
      })
    const before = counts()
    need(
      services.undo.step('interviews.setStatus', () =>
        services.interviewChanges.remove(interviewId)
      )
    )
    expect(find('plan').notes.count).toBe(0)
    expect(find('dana traders').people.count).toBe(0)
    need(services.undo.undo(null))
    expect(counts()).toEqual(before)
    need(services.undo.again())
    expect(find('plan').notes.count).toBe(0)
    expect(find('northwind').applications.rows).toMatchObject([{ id: applicationId }])
  })

  it('recalls what pages are about, and leaves out those that are gone', () => {
    const { services, applicationId, interviewId, danaId } = bench()
    expect(
      services.search.recall([
        { kind: 'interview', id: interviewId },
        { kind: 'person', id: 999 },
        { kind: 'person', id: danaId },
        { kind: 'application', id: applicationId }
      ])
    ).toMatchObject([
      { kind: 'interview', title: 'Northwind Traders' },
      { kind: 'person', title: 'Dana Whitfield' },
      { kind: 'application', title: 'Northwind Traders' }
    ])
  })

  it.each([
    ['Jörg Müller', 'mueller'],
    ['Jörg Müller', 'jorg mull'],
    ['Joerg Mueller', 'Jörg Müller'],
    ['Søren Ødegård', 'odegard'],
    ['Renée Łuczak', 'luczak renee'],
    ['李 小龍', '李'],
    ['محمد الفارسي', 'محمد']
  ])('finds %s by %s', (name, asked) => {
    const { find, db, danaId } = bench()
    db.prepare('UPDATE person SET name = ? WHERE id = ?').run(name, danaId)
    const [found] = find(asked).people.rows
    expect(found?.id).toBe(danaId)
    expect(found?.name.marks).not.toEqual([])
  })

  it('takes whatever is typed as words, never as a query', () => {
    const { find, note } = bench()
    note('NEAR the "AND" of words:all - (OR) NOT * ^ { } + "')
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(
          fc.constantFrom(
            ...['"', '*', '(', ')', ':', '^', '-', '+', '{', '}', '\0', "'", '\\', ' '].concat(
              'NEAR(',
              ' AND ',
              ' OR ',
              ' NOT ',
              'words:',
              'plan',
              'ß',
              '東',
              '\ud800',
              '%',
              ';--'
            )
          ),
          { maxLength: 40 }
        )
        .map((parts) => parts.join(''))
    )
    fc.assert(
      fc.property(hostile, (text) => {
        const { notes } = find(text)
        expect(notes.count).toBeLessThanOrEqual(1)
      }),
      { numRuns: 400 }
    )
    expect(find('near AND or').notes.count).toBe(1)
    expect(find('words:zebra').notes.count).toBe(0)
  })
})
