import { expect, it } from 'vitest'
import { socketOf } from './socketOf'

it.each([
  ['unix:path=/run/user/1000/bus', '/run/user/1000/bus'],
  ['unix:path=/tmp/dbus-9k,guid=24c7f43f', '/tmp/dbus-9k'],
  ['unix:guid=24c7f43f,path=/tmp/a%2cb%20c', '/tmp/a,b c'],
  ['unix:abstract=/tmp/dbus-9k,guid=24c7f43f', '\0/tmp/dbus-9k'],
  ['tcp:host=localhost,port=4;unix:path=/tmp/bus', '/tmp/bus'],
  ['unix:path=/tmp/half%2', '/tmp/half%2']
])('finds the socket in %s', (address, socket) => {
  expect(socketOf(address)).toBe(socket)
})

it.each([[''], ['autolaunch:'], ['tcp:host=localhost,port=4'], ['unix:tmpdir=/tmp'], ['unix']])(
  'finds none in “%s”',
  (address) => {
    expect(socketOf(address)).toBe(null)
  }
)
