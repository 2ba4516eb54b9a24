import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { marshall, unmarshalMessages } from '@homebridge/dbus-native/lib/message.js'
import { expect, it, onTestFinished, vi } from 'vitest'
import { MESSAGE_TYPE, type BusMessage } from './messages'
import { SessionBus } from './SessionBus'

/** What the pretended bus answers to a call: values, an error's name, or nothing at all. */
type Answer = { signature?: string; body?: unknown[] } | { errorName: string } | null

/** A bus at the other end of a socket, which lets everybody in. */
async function pretendedBus(answer: (call: BusMessage) => Answer) {
  const name = `afterword-bus-${randomUUID()}`
  const path = process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), name)
  const sockets: Socket[] = []
  const server = createServer((socket) => {
    sockets.push(socket)
    letIn(socket, (call) => {
      const values = answer(call)
      if (values === null) return
      const isError = 'errorName' in values
      const type = isError ? MESSAGE_TYPE.error : MESSAGE_TYPE.answer
      const words = isError ? { signature: 's', body: ['in other words'] } : {}
      socket.write(marshall({ type, serial: 1, replySerial: call.serial, ...values, ...words }))
    })
  })
  server.listen(path)
  await once(server, 'listening')
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return {
    address: `unix:path=${path},guid=0`,
    signal: (interfaceName: string, member: string, text: string) => {
      const signal = { type: MESSAGE_TYPE.signal, serial: 1, path: '/a', member }
      const words = { interface: interfaceName, signature: 's', body: [text] }
      for (const socket of sockets) socket.write(marshall({ ...signal, ...words }))
    },
    /** A signal with a value of a kind that we cannot read: an open file. */
    babble: () => {
      const signal = { type: MESSAGE_TYPE.signal, serial: 1, path: '/a', member: 'Rang' }
      const bytes = marshall({ ...signal, interface: 'a.B', signature: 'u', body: [1] })
      const signature = bytes.indexOf(Buffer.from([8, 1, 0x67, 0, 1, 0x75, 0])) + 5
      bytes.write('h', signature, 'latin1')
      for (const socket of sockets) socket.write(bytes)
    },
    goAway: () => {
      for (const socket of sockets) socket.destroy()
    }
  }
}

function letIn(socket: Socket, heard: (call: BusMessage) => void): void {
  let said = ''
  const listen = (bytes: Buffer): void => {
    said += bytes.toString('latin1')
    if (said.endsWith('\r\n') && !said.includes('BEGIN')) socket.write('OK 0\r\n')
    const begun = said.indexOf('BEGIN\r\n')
    if (begun < 0) return
    socket.off('data', listen)
    socket.pause()
    socket.unshift(Buffer.from(said.slice(begun + 'BEGIN\r\n'.length), 'latin1'))
    unmarshalMessages(socket, heard, {})
  }
  socket.on('data', listen)
}

const greetings = ({ member }: BusMessage): Answer => {
  if (member === 'Hello') return { signature: 's', body: [':1.1'] }
  if (member === 'AddMatch') return {}
  if (member === 'Refuse') return { errorName: 'org.example.No' }
  return member === 'Add' ? { signature: 'u', body: [5] } : null
}

const ask = (member: string) => ({
  destination: 'org.example',
  path: '/a',
  interface: 'org.example.A',
  member
})

it('gets the answer to what was asked, or the error as its name', async () => {
  const bus = await SessionBus.connect((await pretendedBus(greetings)).address)
  const body = { signature: 'ua{sv}', body: [2, [['plus', ['u', 3]]]] }
  const [sum, refusal] = await Promise.all([
    bus.call({ ...ask('Add'), ...body }),
    bus.call(ask('Refuse')).catch((error: unknown) => error)
  ])
  expect(sum).toEqual([5])
  expect(refusal).toMatchObject({ name: 'org.example.No', message: 'in other words' })
})

it('does not send what is not as its signature says, and goes on', async () => {
  const bus = await SessionBus.connect((await pretendedBus(greetings)).address)
  await expect(bus.call({ ...ask('Add'), signature: 'u', body: ['two'] })).rejects.toThrow()
  expect(await bus.call(ask('Add'))).toEqual([5])
})

it('hears the signals that were meant, and no others', async () => {
  const { address, signal } = await pretendedBus(greetings)
  const bus = await SessionBus.connect(address)
  const heard = vi.fn()
  await bus.onSignal({ interface: 'org.example.A', member: 'Rang' }, heard)
  signal('org.example.A', 'Knocked', 'no')
  signal('org.example.B', 'Rang', 'no')
  signal('org.example.A', 'Rang', 'yes')
  await vi.waitFor(() => expect(heard.mock.calls).toEqual([[['yes']]]))
})

it('lets nobody wait for an answer once the bus has gone', async () => {
  const { address, goAway } = await pretendedBus(greetings)
  const bus = await SessionBus.connect(address)
  const closed = vi.fn()
  bus.onClosed(closed)
  const answer = bus.call(ask('Think'))
  goAway()
  await expect(answer).rejects.toThrow('The session bus has gone')
  await expect(bus.call(ask('Add'))).rejects.toThrow('The session bus has gone')
  await vi.waitFor(() => expect(closed).toHaveBeenCalledOnce())
  expect(bus.isOpen).toBe(false)
})

it('ends where it does not understand the bus, and nothing else does', async () => {
  const { address, babble } = await pretendedBus(greetings)
  const bus = await SessionBus.connect(address)
  const answer = bus.call(ask('Think'))
  babble()
  await expect(answer).rejects.toThrow('The session bus has gone')
  expect(bus.isOpen).toBe(false)
})

it.each([[''], ['tcp:host=localhost,port=4'], [`unix:path=${join(tmpdir(), randomUUID())}`]])(
  'cannot be had at “%s”',
  async (address) => {
    await expect(SessionBus.connect(address)).rejects.toThrow()
  }
)
