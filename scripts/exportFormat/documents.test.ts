import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { documents } from './documents'

it('the documents of the export say what the code does; else run: npm run export-format', async () => {
  for (const { file, text } of await documents()) {
    expect(readFileSync(file, 'utf8'), file).toBe(text)
  }
})
