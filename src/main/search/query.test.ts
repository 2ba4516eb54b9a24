import { describe, expect, it, onTestFinished } from 'vitest'
import { askedWords } from '@shared/search'
import { closeDatabase, openDatabase } from '../database'
import { queryOf } from './query'

const query = (typed: string) => queryOf(askedWords(typed))

describe('a query', () => {
  it('asks for all words, the last as a prefix', () => {
    expect(query('Dana pl')?.whole).toBe('("Dana") AND ("pl"*)')
    expect(query('dana ')?.whole).toBe('("dana")')
  })

  it('asks for both spellings of an umlaut, and for pairs of signs', () => {
    expect(query('Müll')?.whole).toBe('("Müll"* OR "Muell"*)')
    expect(query('東京都')?.whole).toBe('("東京都"* OR ("東京" AND "京都"))')
  })

  it('asks for a long word as it is before it asks for longer ones', () => {
    expect(query('spreadsheets')).toEqual({
      whole: '("spreadsheets"*)',
      complete: '("spreadsheets")'
    })
    expect(query('spreadsh')?.complete).toBeNull()
  })

  it('is none without a word', () => {
    expect(query('" * -')).toBeNull()
  })

  // FTS5 refuses to look for what it takes apart itself.
  it('holds only words that SQLite takes for one, of any sign there is', () => {
    const db = openDatabase(':memory:')
    onTestFinished(() => closeDatabase(db))
    const ask = db.prepare<[string]>('SELECT 1 FROM note_search WHERE note_search MATCH ?')
    const strange: string[] = []
    for (let point = 1; point < 0x110000; point += 1) {
      if (point >= 0xd800 && point < 0xe000) continue
      const asked = query(`a${String.fromCodePoint(point)}b`)
      try {
        ask.all(asked?.whole ?? '')
      } catch {
        strange.push(point.toString(16))
      }
    }
    expect(strange).toEqual([])
  }, 120_000)
})
