import { openAndAnswer } from './database'

/** Prints how long this process needed to open the file named and to answer the first screen, ms. */
const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('Which file?')
process.stdout.write(String(openAndAnswer(file)))
