import { expect, it } from 'vitest'
import { cacheFolder } from './paths.mjs'

it.each([
  ['where XDG says', { XDG_CACHE_HOME: '/var/cache/me' }, '/var/cache/me/afterword'],
  ['at home otherwise', {}, '/home/me/.cache/afterword'],
  ['at home when XDG is relative', { XDG_CACHE_HOME: 'here' }, '/home/me/.cache/afterword']
])('keeps the cache %s', (_, env, expected) => {
  expect(cacheFolder(env, '/home/me')).toBe(expected)
})
