import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { AutostartFile } from './AutostartFile'
import { autostartEntry } from './autostartEntry'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'afterword-login-'))
  file = join(folder, 'config/autostart/afterword.desktop')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const item = (...command: string[]) => new AutostartFile(file, command)

it('is off until somebody says so, and off again without a trace', () => {
  const login = item('/opt/afterword', '--hidden')
  expect(login.isOn).toBe(false)
  login.set(true)
  expect(login.isOn).toBe(true)
  expect(readdirSync(dirname(file))).toEqual(['afterword.desktop'])
  login.set(false)
  expect(login.isOn).toBe(false)
  expect(existsSync(file)).toBe(false)
  login.set(false)
})

it('starts the program without its window', () => {
  item('/opt/Afterword/afterword', '--hidden').set(true)
  expect(readFileSync(file, 'utf8')).toContain(
    '\nExec="/opt/Afterword/afterword" "--hidden"\nTryExec=/opt/Afterword/afterword\n'
  )
})

it.each(['Hidden=true', 'Hidden = true', 'X-GNOME-Autostart-enabled=false'])(
  'is off where the desktop’s own settings wrote %s',
  (line) => {
    const login = item('/opt/afterword')
    login.set(true)
    const entry = readFileSync(file, 'utf8').replace(/X-GNOME.*\n/, '')
    writeFileSync(file, `${entry}${line}\n`)
    expect(login.isOn).toBe(false)
    login.refresh()
    expect(login.isOn).toBe(false)
  }
)

it('follows a program that was moved, and is not switched on by that', () => {
  const moved = item('/home/sam/new/Afterword.AppImage')
  moved.refresh()
  expect(existsSync(file)).toBe(false)
  item('/home/sam/old/Afterword.AppImage').set(true)
  moved.refresh()
  expect(readFileSync(file, 'utf8')).toContain('new/Afterword.AppImage')
})

it('starts a program whose path has signs of its own', () => {
  const odd = '/home/sam "s"/a$b`c\\d%/x'
  const exec = /^Exec=(.*)$/m.exec(autostartEntry([odd, '--hidden']))?.[1] ?? ''
  // As a desktop reads it: the escapes of a value first, then quotes as a shell's, then its codes.
  const value = exec.replaceAll('\\\\', '\\')
  const read = execFileSync('sh', ['-c', `printf '%s\\n' ${value}`], { encoding: 'utf8' })
  expect(read.replaceAll('%%', '%')).toBe(`${odd}\n--hidden\n`)
})
