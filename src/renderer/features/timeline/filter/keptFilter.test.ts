import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '@shared/model/timelineViews'
import { chosenName, IN_PLAY, isKeptFilter, type KeptFilter } from './keptFilter'

const nothing: KeptFilter = { ...EVERYTHING, personName: '' }

it.each<[Partial<KeptFilter>, string]>([
  [{}, 'All applications'],
  [{ stages: ['offer'] }, 'Offer'],
  [{ stages: [...IN_PLAY].reverse() }, 'In play'],
  [{ kinds: ['follow-up'] }, 'Follow-up'],
  [{ tags: ['remote'] }, 'remote'],
  [{ company: 'Copperline Freight' }, 'Copperline Freight'],
  [{ personId: 3, personName: 'Dana Whitfield' }, 'Dana Whitfield'],
  [{ onlyMine: true }, 'Mine to do'],
  [{ stages: ['offer', 'applied'] }, '2 filters'],
  [{ stages: [...IN_PLAY], tags: ['remote', 'night'], onlyMine: true }, '4 filters']
])('calls %o “%s”', (change, name) => {
  expect(chosenName({ ...nothing, ...change })).toBe(name)
})

describe('what was kept', () => {
  it('is taken where it is a filter of today’s shape', () => {
    const kept = { ...nothing, stages: ['applied'], personId: 7, personName: 'Dana' }
    expect(isKeptFilter(JSON.parse(JSON.stringify(kept)))).toBe(true)
  })

  it.each([
    null,
    'remote',
    {},
    { ...nothing, stages: ['lost'] },
    { ...nothing, kinds: 'follow-up' },
    { ...nothing, tags: [1] },
    { ...nothing, personId: 'Dana' },
    { ...nothing, onlyMine: 'yes' }
  ])('is left alone where it is %o', (kept) => {
    expect(isKeptFilter(kept)).toBe(false)
  })
})
