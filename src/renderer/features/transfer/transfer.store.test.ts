// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { expect, it } from 'vitest'
import { installFakeBridge, type Answers } from '@renderer/ipc/fakeBridge'
import { done, refused } from '@shared/outcome'
import { useTransfer } from './transfer.store'

const quiet = { running: null, found: null }

async function store(answers: Answers) {
  const bridge = installFakeBridge({ 'transfer.read': () => done(quiet), ...answers })
  setActivePinia(createPinia())
  const transfer = useTransfer()
  await flushPromises()
  return { bridge, transfer }
}

it('shows what goes on already, and every step of it', async () => {
  const running = { what: 'import', done: 0.25 } as const
  const { bridge, transfer } = await store({ 'transfer.read': () => done({ ...quiet, running }) })
  expect(transfer.running).toEqual(running)
  bridge.tell('transfer.changed', { ...quiet, running: { ...running, done: 0.5 } })
  expect(transfer.running?.done).toBe(0.5)
})

it('says beside the part what became of it, and forgets that with the next', async () => {
  const { transfer } = await store({
    'transfer.exportAll': () => done({ name: 'all.json' }),
    'transfer.exportTables': () => refused('DISK_FULL', 'There is not enough room there.')
  })
  await transfer.exportAll()
  expect(transfer.exported).toEqual({ part: 'everything', name: 'all.json' })
  await transfer.exportTables()
  expect(transfer.exported).toBeNull()
  expect(transfer.problem).toEqual({ part: 'tables', message: 'There is not enough room there.' })
})

it('says nothing to whoever stopped it or chose no place', async () => {
  const { transfer } = await store({
    'transfer.exportAll': () => done(null),
    'transfer.readExport': () => refused('CANCELLED', 'Stopped.')
  })
  await transfer.exportAll()
  await transfer.readExport()
  expect(transfer.exported).toBeNull()
  expect(transfer.problem).toBeNull()
})
