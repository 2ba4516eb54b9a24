import { expect, it } from 'vitest'
import { httpsLink, shortLink } from './httpsLink'

it.each([
  ['https://larkfield.example/jobs/spa', 'https://larkfield.example/jobs/spa'],
  [' larkfield.example/jobs ', 'https://larkfield.example/jobs'],
  ['www.larkfield.example', 'https://www.larkfield.example/'],
  ['larkfield.example:8443/jobs', 'https://larkfield.example:8443/jobs'],
  ['http://larkfield.example', null],
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
  ['https://me:secret@larkfield.example', null],
  ['https://', null],
  ['ask Dana', null],
  ['dana', null],
  ['dana@larkfield.example', null],
  ['', null]
])('%s opens %s', (text, url) => {
  expect(httpsLink(text)).toBe(url)
})

it('is shown without what goes without saying', () => {
  expect(shortLink('https://www.larkfield.example/jobs/')).toBe('larkfield.example/jobs')
  expect(shortLink('http://larkfield.example')).toBe('http://larkfield.example')
})
