import { describe, expect, it } from 'vitest'
import { arrivalOf, JUST_COME as NOTHING, type Arrival } from './arrivalOf'

/** What is wanted of a program that lies in /opt and is started in /home/sam. */
function started(...args: string[]): Arrival {
  return arrivalOf(['/opt/Afterword/afterword', ...args], '/home/sam')
}

describe('the command line', () => {
  it('wants nothing but the window', () => {
    expect(started()).toEqual(NOTHING)
    expect(started('--data-dir=/tmp/x', '--no-sandbox', '/work/app')).toEqual(NOTHING)
  })

  it('wants no window at login', () => {
    expect(started('--hidden')).toEqual({ ...NOTHING, isHidden: true })
    expect(started('--hidden', 'afterword:log')).toMatchObject({ isHidden: false })
    expect(started('--hidden', 'a.ics')).toMatchObject({ isHidden: false })
  })

  it('wants only to jot something down', () => {
    expect(started('--quick-note')).toEqual({ ...NOTHING, isQuickNote: true })
  })

  it('leads to a screen, whatever stands before and after the link', () => {
    expect(started('--flag', 'afterword:debrief/12', '--other')).toEqual({
      ...NOTHING,
      destination: { at: 'debrief', interviewId: 12 }
    })
  })

  it('only shows the window for a link that nobody understands', () => {
    expect(started('afterword:format-disk')).toEqual(NOTHING)
    expect(started('--hidden', 'afterword:format-disk')).toEqual(NOTHING)
  })

  it.each([
    ['Call.ics', '/home/sam/Call.ics'],
    ['../shared/CALL.ICS', '/home/shared/CALL.ICS'],
    ['/tmp/a b.ics', '/tmp/a b.ics'],
    ['file:///tmp/a%20b.ics', '/tmp/a b.ics']
  ])('opens the invitation %s', (arg, path) => {
    expect(started(arg)).toEqual({ ...NOTHING, invitation: path })
  })

  it.each([
    'https://example.com/x.ics',
    'file://server/x.ics',
    'file:///%00.ics',
    '-x.ics',
    'x.ics.exe',
    '/tmp/a\0.ics'
  ])('takes %j for no invitation', (arg) => {
    expect(started(arg)).toEqual(NOTHING)
  })

  it('does not take the program itself for one', () => {
    expect(arrivalOf(['/opt/strange.ics'], '/')).toEqual(NOTHING)
  })
})
