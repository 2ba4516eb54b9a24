import { contract, type RouteName } from '@shared/ipc/contract'
import { done, refused } from '@shared/outcome'
import { describe, expect, expectTypeOf, it, vi } from 'vitest'
import { problemOf } from '../database'
import { answerTo, type Log } from '../log'
import { createRouter, type Handlers, type Sender } from '.'
import type { NoStrangers } from './Handlers'

const OWN: Sender = { url: 'app://afterword/index.html', isMainFrame: true }

/** Handlers that count as a mistake when they are reached, but for those given. */
function handlers(some: Partial<Handlers>): Handlers {
  const unreached = Object.fromEntries(
    Object.keys(contract).map((route) => [
      route,
      () => {
        throw new Error(`${route} was reached`)
      }
    ])
  )
  return { ...(unreached as unknown as Handlers), ...some }
}

function routerOf(some: Partial<Handlers>, log: Log = { info: vi.fn(), error: vi.fn() }) {
  return createRouter({
    handlers: handlers(some),
    isTrusted: ({ url, isMainFrame }) => isMainFrame && url.startsWith('app://afterword/'),
    asStep: (_route, act) => act(),
    answerTo: answerTo(log, problemOf)
  })
}

describe('the router', () => {
  it.each([
    ['another origin', { url: 'https://evil.example/', isMainFrame: true }],
    ['a frame inside the page', { ...OWN, isMainFrame: false }],
    ['a frame that is gone', { url: '', isMainFrame: false }]
  ])('answers FORBIDDEN to %s before it looks at anything else', async (_who, sender) => {
    const reach = vi.fn(() => done([]))
    const router = routerOf({ 'applications.list': reach })
    expect(await router(sender, 'applications.list', null)).toMatchObject({
      error: { code: 'FORBIDDEN' }
    })
    expect(await router(sender, 'no.such.route', null)).toMatchObject({
      error: { code: 'FORBIDDEN' }
    })
    expect(reach).not.toHaveBeenCalled()
  })

  it.each([['no.such.route'], ['toString'], ['__proto__'], [42], [null], [{}]])(
    'answers UNKNOWN_ROUTE to %j',
    async (route) => {
      expect(await routerOf({})(OWN, route, null)).toMatchObject({
        ok: false,
        error: { code: 'UNKNOWN_ROUTE' }
      })
    }
  )

  it('names each field that is wrong and does not act', async () => {
    const act = vi.fn()
    const answer = await routerOf({ 'interviews.log': act })(OWN, 'interviews.log', {
      company: '   ',
      role: 'Engineer',
      startLocal: '2026-02-30T10:00',
      timeZone: 'Mars/Olympus',
      minutes: 0,
      round: '',
      kind: 'video',
      place: '',
      people: [{ name: ' ', email: 'dana@', title: '', thankYou: 'wanted' }]
    })
    expect(answer).toMatchObject({
      ok: false,
      error: {
        code: 'INVALID_INPUT',
        fields: [
          { path: 'company', message: 'Write the company’s name.' },
          { path: 'startLocal' },
          { path: 'timeZone' },
          { path: 'minutes' },
          { path: 'people.0.name' }
        ]
      }
    })
    expect(act).not.toHaveBeenCalled()
  })

  it.each([[undefined], [7], ['text'], [[]], [{ id: '1' }], [{ id: -1 }], [{ id: 1.5 }]])(
    'refuses %j where an id is due',
    async (input) => {
      expect(await routerOf({})(OWN, 'interviews.read', input)).toMatchObject({
        error: { code: 'INVALID_INPUT' }
      })
    }
  )

  it('passes on what the handler answers, good or bad', async () => {
    const router = routerOf({
      'applications.list': () => done([]),
      'interviews.read': () => refused('NOT_FOUND', 'Gone.')
    })
    expect(await router(OWN, 'applications.list', null)).toEqual({ ok: true, data: [] })
    expect(await router(OWN, 'interviews.read', { id: 1 })).toEqual({
      ok: false,
      error: { code: 'NOT_FOUND', message: 'Gone.' }
    })
  })

  it('logs an error nobody expected whole, and says it in one sentence with its id', async () => {
    const log = { info: vi.fn(), error: vi.fn() }
    const router = routerOf(
      {
        'applications.list': () => {
          throw new Error('secret path /home/sam', { cause: new Error('the root of it') })
        }
      },
      log
    )
    const answer = await router(OWN, 'applications.list', null)
    expect(answer).toMatchObject({ ok: false, error: { code: 'INTERNAL' } })
    expect(JSON.stringify(answer)).not.toContain('secret')
    const id = (answer as { error: { id: string } }).error.id
    expect(id).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/)
    expect(log.error).toHaveBeenCalledExactlyOnceWith('applications.list failed', {
      id,
      error: expect.stringMatching(/secret[^]*the root of it/) as string
    })
  })

  it.each([
    ['SQLITE_FULL', 'DISK_FULL'],
    ['SQLITE_BUSY_SNAPSHOT', 'BUSY'],
    ['SQLITE_READONLY_DBMOVED', 'READ_ONLY'],
    ['SQLITE_CORRUPT_VTAB', 'DATA_UNUSABLE'],
    ['SQLITE_NOTADB', 'DATA_UNUSABLE'],
    ['SQLITE_CONSTRAINT_FOREIGNKEY', 'NOT_FOUND'],
    ['SQLITE_CONSTRAINT_CHECK', 'INTERNAL'],
    ['SQLITE_ERROR', 'INTERNAL']
  ])('tells %s as %s', async (sqlite, code) => {
    const router = routerOf({
      'applications.list': () => {
        throw Object.assign(new Error('from the database'), { code: sqlite })
      }
    })
    expect(await router(OWN, 'applications.list', null)).toMatchObject({ error: { code } })
  })
})

describe('the contract, to the compiler', () => {
  it('wants a handler for every route and none besides', () => {
    type Missing = Omit<Handlers, 'app.quit'>
    expectTypeOf<Missing>().not.toExtend<Handlers>()
    type Stranger = Handlers & { 'no.such.route': () => void }
    expectTypeOf<Stranger>().not.toExtend<NoStrangers<Stranger>>()
    expectTypeOf<Handlers>().toExtend<NoStrangers<Handlers>>()
    expectTypeOf<keyof Handlers>().toEqualTypeOf<RouteName>()
  })
})
