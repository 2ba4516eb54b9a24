import { writeFileSync } from 'node:fs'
import { documents } from './documents'

for (const { file, text } of await documents()) {
  writeFileSync(file, text)
  console.log(`Wrote ${file}`)
}
