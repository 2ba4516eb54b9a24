import { expect, it } from 'vitest'
import type { AlikeView } from '@shared/model/applications'
import { alikeWords } from './alikeWords'

const says = (more: Partial<AlikeView>) =>
  alikeWords(
    {
      id: 1,
      company: 'Larkfield',
      role: 'Planner',
      stage: 'rejected',
      appliedOn: '2025-10-30',
      stageSince: Date.UTC(2025, 10, 18),
      isSameRole: true,
      ...more
    },
    () => '18 Nov',
    () => '30 Oct'
  )

it('says when one applied here, and what became of it', () => {
  expect(says({})).toBe('You applied here on 30 Oct: turned down 18 Nov.')
  expect(says({ isSameRole: false })).toBe(
    'You applied here as Planner on 30 Oct: turned down 18 Nov.'
  )
  expect(says({ stage: 'applied' })).toBe('You applied here on 30 Oct.')
  expect(says({ stage: 'applied', appliedOn: null })).toBe('You applied here on 18 Nov.')
  expect(says({ stage: 'wishlist', appliedOn: null })).toBe('You saved this here on 18 Nov.')
  expect(says({ stage: 'interviewing', appliedOn: null })).toBe(
    'You know them for this role: interviewing since 18 Nov.'
  )
})
