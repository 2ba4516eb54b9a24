import { copyFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createServices } from '@main/data'
import { closeDatabase, openDatabase, rebuildSearchIndexes } from '@main/database'
import { dataFile, inScratch } from '../data/dataFile'
import { randomFrom } from '../data/random'
import { SURROUNDINGS } from '../data/surroundings'
import { figureOf, type Measured } from '../figures'
import { timed, times } from '../timing'

/** The 95th percentile to reach, ms, with 300,000 notes. */
const TARGET = 5

/** What somebody may type, by how hard it is to find. */
const ASKED = {
  /** In tens of thousands of rows, or in every letter there is. */
  common: ['team', 'planning', 'the', 'passengers', 'night', 'depot', 'thank', 'ellison'],
  rare: ['zzyzx', 'quokka', 'núñez siobhán', 'wexcombe textiles', 'mikołaj ito'],
  'one-letter': [...'abcdefghijklmnopqrstuvwxyz0123456789'],
  'several-words': [
    'dana whit',
    'priya northwind',
    'night timetable dep',
    'head of pl',
    'thank you for t',
    'a b',
    'jörg kowalczyk wat',
    'osprey robotics analy'
  ]
}

/** Letter by letter, as it is typed. */
const TYPED = ['timetable after the move', 'copperline freight', 'conversation about the role']

/** What a search costs from the question to all that is shown, on 300,000 notes. */
export function measureSearch(): Measured[] {
  const original = dataFile(100_000)
  return inScratch((folder) => {
    const file = join(folder, 'afterword.db')
    copyFileSync(original, file)
    const db = openDatabase(file)
    try {
      const { search } = createServices(db, SURROUNDINGS)
      const ask = (text: string) => timed(() => search.find({ text, kind: null }))
      const keys = TYPED.flatMap((text) => Array.from(text, (_key, at) => text.slice(0, at + 1)))
      const random = randomFrom(1)
      const asked = (name: string, texts: readonly string[], rounds: number): Measured => ({
        figure: figureOf(
          `search.${name}`,
          'ms',
          times(rounds * texts.length, () => ask(random.pick(texts)))
        ),
        target: TARGET,
        targetFor: 'p95'
      })
      ask('warm')
      return [
        ...Object.entries(ASKED).map(([name, texts]) => asked(name, texts, 40)),
        asked('typing', keys, 8),
        {
          figure: figureOf(
            'search.one-kind',
            'ms',
            times(200, () => timed(() => search.find({ text: 'planning', kind: 'letters' })))
          ),
          target: TARGET,
          targetFor: 'p95'
        },
        {
          figure: figureOf('search.index-all', 'ms', [timed(() => rebuildSearchIndexes(db))]),
          remark: `in a file of ${Math.round(statSync(file).size / 1e6)} MB`
        }
      ]
    } finally {
      closeDatabase(db)
    }
  })
}
