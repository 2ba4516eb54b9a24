import { describe, expect, it } from 'vitest'
import { sentencesOf } from './noteText'

describe('cleaning a note', () => {
  it.each(['N/A', 'n/a.', '-', '—', '👍', '🎉🎉!', '...', '', '   ', 'None', 'TBD', ':)'])(
    '%j says nothing',
    (text) => {
      expect(sentencesOf(text, 'shared', [])).toEqual([])
    }
  )

  it.each([
    ['- a rota\n- a desk', ['a rota', 'a desk']],
    ['Great team 😀!!', ['Great team']],
    ['They told me that they close at 5 p.m.', ['they close at 5 p.m.']],
    ['about 3.5 million riders. Two depots.', ['about 3.5 million riders', 'Two depots']],
    ['Dr. Lee runs it', ['Dr. Lee runs it']],
    ['a   wide\tspace ,and a comma', ['a wide space,and a comma']],
    ['NIGHT SHIFT in the ICU', ['night shift in the ICU']],
    ['the AWS SDK and the KPI', ['the AWS SDK and the KPI']],
    ['LARKFIELD IS GROWING', ['Larkfield is growing']],
    ['"DO IT NOW" is on the wall', ['"DO IT NOW" is on the wall']]
  ])('%j', (text, expected) => {
    expect(sentencesOf(text, 'shared', ['Larkfield'])).toEqual(expected)
  })

  it('takes off the stem that was typed again', () => {
    expect(sentencesOf('I did not get to mention that I ran it', 'missed', [])).toEqual([
      'I ran it'
    ])
    expect(sentencesOf('I showed that I can cook', 'showed', [])).toEqual(['I can cook'])
    expect(sentencesOf('We talked about the rota.', 'discussed', [])).toEqual(['the rota'])
  })
})
