import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { WindowPlaceFile } from './WindowPlaceFile'

function inFolder(): {
  path: string
  log: { info: () => void; error: () => void }
  file: WindowPlaceFile
} {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-place-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'window.json')
  const log = { info: vi.fn(), error: vi.fn() }
  return { path, log, file: new WindowPlaceFile(path, log) }
}

describe('the remembered place', () => {
  it('is read back as it was written', () => {
    const { file } = inFolder()
    const place = { x: -10, y: 20, width: 900, height: 700, maximized: true }
    expect(file.read()).toBeNull()
    file.write(place)
    expect(file.read()).toEqual(place)
  })

  it.each(['', '{"x":', '[]', '{"x":1,"y":2,"width":"wide","height":3,"maximized":false}'])(
    'is forgotten where the file is damaged: %s',
    (text) => {
      const { path, file } = inFolder()
      writeFileSync(path, text)
      expect(file.read()).toBeNull()
    }
  )

  it('never stops the program when it cannot be kept', () => {
    const { path, log } = inFolder()
    const file = new WindowPlaceFile(join(path, 'no', 'such', 'folder.json'), log)
    file.write({ x: 0, y: 0, width: 900, height: 700, maximized: false })
    expect(log.error).toHaveBeenCalledOnce()
  })
})
