import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { UndoableRoute } from '@shared/ipc/undo'
import type { Outcome } from '@shared/outcome'
import type { Db } from '../database'
import {
  anySteps,
  dumpOf,
  need,
  openForTest,
  panel,
  STEPS,
  storedTouchpoints,
  type Bench
} from '../testing'
import { UNDO_TABLES } from './undoTables'

const NOW = '2026-03-03T20:00:00Z'

/** A panel of two, logged as a step, with a note and a promise of the first. */
function withPanel() {
  const bench = openForTest(NOW)
  const { services } = bench
  const { undo } = services
  const { interviewId, applicationId } = need(
    undo.step('interviews.log', () => services.interviews.log(panel()))
  )
  const personId = services.detailOf(interviewId)?.people[0]?.id ?? 0
  const remove = () => services.interviewChanges.remove(interviewId)
  const write = (text: string, id: number | null = null) =>
    undo.step('notes.write', () =>
      services.debrief.writeNote({
        id,
        after: null,
        interviewId,
        kind: 'shared',
        text,
        answer: null,
        personId
      })
    )
  return { ...bench, undo, interviewId, applicationId, personId, remove, write }
}

function stepOf(outcome: Outcome<unknown>): number {
  if (outcome.ok && outcome.step !== undefined) return outcome.step
  throw new Error(`No step: ${JSON.stringify(outcome)}`)
}

/** Every row but the settings, and the counters of ids, which never go back. */
function rowsOf(db: Db): Record<string, unknown[]> {
  return { ...dumpOf(db), setting: [], sqlite_sequence: [] }
}

describe('which applications a step is about', () => {
  it('is known while it is taken, and after it was undone', () => {
    const { services, undo, applicationId, interviewId } = withPanel()
    need(undo.step('interviews.log', () => services.interviews.log(panel({ company: 'Contoso' }))))
    let during: number[] | null = null
    need(
      undo.step('interviews.setStatus', () => {
        const outcome = services.interviewChanges.setStatus({ interviewId, status: 'cancelled' })
        during = undo.applicationsTouched()
        return outcome
      })
    )
    expect(during).toEqual([applicationId])
    expect(undo.applicationsTouched()).toBeNull()
    need(undo.undo(null))
    expect(undo.applicationsPutBack).toEqual([applicationId])
  })

  it('takes all into account where somebody is met whose name has changed', () => {
    const { services, undo, applicationId, interviewId, personId } = withPanel()
    const person = services.detailOf(interviewId)?.people[0]
    const changes = { name: 'Dana Whitfield-Moss' }
    const before = { name: person?.name ?? '' }
    let during: number[] | null = null
    need(
      undo.step('people.change', () => {
        const outcome = services.people.change({ id: personId, changes, before })
        during = undo.applicationsTouched()
        return outcome
      })
    )
    expect(during).toEqual([applicationId])
  })

  it("is anybody's guess where it is about very many", () => {
    const { db, services, undo } = withPanel()
    for (let n = 0; n < 1001; n++) {
      services.applications.add(
        { company: `C ${n}`, role: 'R', stage: 'applied', appliedOn: null },
        n
      )
    }
    const ids = db.prepare<[], number>('SELECT id FROM application').pluck().all()
    let during: number[] | null = []
    need(
      undo.step('applications.changeMany', () => {
        const outcome = services.applicationLists.changeMany({ ids, addTags: ['remote'] })
        during = undo.applicationsTouched()
        return outcome
      })
    )
    expect(during).toBeNull()
  })
})

describe('undo', () => {
  it('brings back a deleted interview with all that hung on it, and takes it away again', () => {
    const { db, services, undo, interviewId, personId, remove, write } = withPanel()
    write('they move to Kafka')
    const promise = { by: '2026-03-13', text: 'end of next week', personId }
    need(services.debrief.writePromise({ interviewId, promise }))
    const before = { rows: rowsOf(db), detail: services.detailOf(interviewId) }
    need(undo.step('interviews.setStatus', remove))
    const after = rowsOf(db)
    expect(services.detailOf(interviewId)).toBeNull()

    expect(need(undo.undo(null))).toEqual({ route: 'interviews.setStatus' })
    expect(rowsOf(db)).toEqual(before.rows)
    expect(services.detailOf(interviewId)?.notes).toEqual(before.detail?.notes)
    need(undo.again())
    expect(rowsOf(db)).toEqual(after)
    need(undo.undo(null))
    expect(rowsOf(db)).toEqual(before.rows)
  })

  it('says what there is nothing of', () => {
    const { services, undo, interviewId } = withPanel()
    const step = stepOf(
      undo.step('interviews.setStatus', () =>
        services.interviewChanges.setStatus({ interviewId, status: 'cancelled' })
      )
    )
    expect(undo.again()).toMatchObject({ error: { code: 'NOT_FOUND' } })
    need(undo.undo(step))
    expect(undo.undo(step)).toMatchObject({ error: { code: 'NOT_FOUND' } })
    need(undo.undo(null))
    expect(undo.undo(null)).toMatchObject({ error: { message: 'There is nothing to undo.' } })
  })

  it('is no step where nothing was changed or the change was refused', () => {
    const { services, undo } = withPanel()
    const refusal = undo.step('interviews.move', () => services.interviewChanges.remove(99))
    expect(refusal).toMatchObject({ ok: false })
    const nothing = undo.step('interviews.setThankYou', () => ({ ok: true, data: null }) as const)
    expect(nothing).toEqual({ ok: true, data: null })
    expect(need(undo.undo(null)).route).toBe('interviews.log')
  })

  it('leaves no trace of a change that failed half way', () => {
    const { db, services, undo, interviewId } = withPanel()
    const before = rowsOf(db)
    const fail = (): Outcome<null> =>
      db.transaction((): Outcome<null> => {
        services.interviewChanges.remove(interviewId)
        throw new Error('the disk is full')
      })()
    expect(() => undo.step('interviews.move', fail)).toThrow('the disk is full')
    expect(rowsOf(db)).toEqual(before)
    expect(need(undo.undo(null)).route).toBe('interviews.log')
    // Nothing is written down outside a step.
    need(services.interviews.log(panel({ company: 'Contoso' })))
    expect(undo.undo(null)).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })

  it('takes a sentence typed in pieces back as one', () => {
    const { services, undo, interviewId, write } = withPanel()
    const { id } = need(write('they'))
    write('they move', id)
    write('they move to Kafka', id)
    need(undo.undo(null))
    expect(services.detailOf(interviewId)?.notes).toEqual([])
    need(undo.again())
    expect(services.detailOf(interviewId)?.notes[0]?.text).toBe('they move to Kafka')
  })

  it('is refused where the same thing was changed again since, and then stands in no way', () => {
    const { db, undo, write } = withPanel()
    const { id } = need(write('they move'))
    db.prepare('UPDATE note SET text = ? WHERE id = ?').run('changed elsewhere', id)
    expect(undo.undo(null)).toMatchObject({ error: { code: 'CONFLICT' } })
    expect(db.prepare('SELECT text FROM note').pluck().all()).toEqual(['changed elsewhere'])
    // The note hangs on the interview, which therefore cannot go either.
    expect(undo.undo(null)).toMatchObject({ error: { code: 'CONFLICT' } })
    expect(undo.undo(null)).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })

  it('takes nothing with it that came later', () => {
    const { db, undo, services, write, interviewId } = withPanel()
    const contoso = undo.step('interviews.log', () =>
      services.interviews.log(panel({ company: 'Contoso' }))
    )
    need(write('they move'))
    const before = rowsOf(db)
    // The note hangs on the first interview; without its own step undone it would go unasked.
    expect(undo.undo(1)).toMatchObject({ error: { code: 'CONFLICT' } })
    expect(rowsOf(db)).toEqual(before)
    expect(services.detailOf(interviewId)).not.toBeNull()
    need(undo.undo(stepOf(contoso)))
    expect(services.applications.suggest('Contoso')).toEqual([])
  })

  it('changes the stage back without a word in its history', () => {
    const { services, undo, applicationId } = withPanel()
    const stages = () => services.history.ofApplication(applicationId).stages
    const before = stages()
    undo.step('replies.heard', () => services.applicationChanges.setStage(applicationId, 'offer'))
    expect(stages()).toHaveLength(before.length + 1)
    need(undo.undo(null))
    expect(stages()).toEqual(before)
  })

  it('forgets what is too long ago', () => {
    const { undo, services, interviewId } = withPanel()
    for (let i = 0; i < 120; i++) {
      const status = i % 2 === 0 ? 'cancelled' : 'scheduled'
      undo.step('interviews.setStatus', () =>
        services.interviewChanges.setStatus({ interviewId, status })
      )
    }
    let undone = 0
    while (undo.undo(null).ok) undone++
    expect(undone).toBe(100)
  })
})

describe('the journal', () => {
  it('knows every table that a user writes to', () => {
    const { db } = withPanel()
    const tables = db
      .prepare<[], string>(
        `SELECT name FROM pragma_table_list
         WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'`
      )
      .pluck()
      .all()
    const known = UNDO_TABLES.map(({ table }) => table)
    // Computed, chosen in the settings, in a form that was not sent off, or said by the program.
    expect([...known, 'touchpoint', 'setting', 'form_draft', 'reminder_said'].toSorted()).toEqual(
      tables.toSorted()
    )
  })
})

/** Everything that may be done, a step each; how many there were. */
function act(bench: Bench, steps: readonly (readonly [keyof typeof STEPS, number, number])[]) {
  const asked: UndoableRoute = 'replies.heard'
  const states = [rowsOf(bench.db)]
  for (const [name, a, b] of steps) {
    const outcome = bench.services.undo.step<unknown>(
      asked,
      () => STEPS[name](bench, a, b) ?? { ok: true, data: null }
    )
    if (outcome.ok && outcome.step !== undefined) states.push(rowsOf(bench.db))
  }
  return states
}

describe('whatever was done', () => {
  it(
    'is undone step by step to where it began, and done again to where it ended',
    { timeout: 60_000 },
    async () => {
      const quiet = { progress: () => undefined, failed: () => undefined }
      await fc.assert(
        fc.asyncProperty(anySteps, async (steps) => {
          const bench = openForTest(NOW)
          STEPS.log(bench, 2, 3)
          STEPS.log(bench, 4, 4)
          const states = act(bench, steps)
          for (const state of states.slice(0, -1).toReversed()) {
            need(bench.services.undo.undo(null))
            expect(rowsOf(bench.db)).toEqual(state)
          }
          const touchpoints = storedTouchpoints(bench)
          expect(await bench.services.recalculation.run(quiet)).toMatchObject({ corrected: 0 })
          expect(storedTouchpoints(bench)).toEqual(touchpoints)
          for (const state of states.slice(1)) {
            need(bench.services.undo.again())
            expect(rowsOf(bench.db)).toEqual(state)
          }
        }),
        { numRuns: 60 }
      )
    }
  )
})
