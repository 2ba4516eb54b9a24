import { answerLines } from './answerLines'
import { dueScenario } from './dueScenario'
import { letterScenario } from './letterScenario'
import { promiseScenario } from './promiseScenario'

/** What each kind of scenario is answered with; a scenario that is none throws. */
const ANSWERS = { due: dueScenario, promise: promiseScenario, letter: letterScenario }

const [kind = ''] = process.argv.slice(2)

// Whoever reads the answers may have seen enough (`… | head`).
process.stdout.on('error', () => process.exit(1))

if (isKind(kind)) {
  const { badLines } = await answerLines(process.stdin, process.stdout, ANSWERS[kind])
  process.exitCode = badLines > 0 ? 1 : 0
} else {
  console.error(`Usage: npm run -s scenario -- ${Object.keys(ANSWERS).join('|')} < scenarios`)
  process.exitCode = 2
}

function isKind(name: string): name is keyof typeof ANSWERS {
  return Object.hasOwn(ANSWERS, name)
}
