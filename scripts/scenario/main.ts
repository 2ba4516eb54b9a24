import { answerLines } from './answerLines'
import { dueScenario } from './dueScenario'
import { promiseScenario } from './promiseScenario'

type Answer = (scenario: unknown) => object | Promise<object>

/**
 * What each kind of scenario is answered with; a scenario that is none throws. What reads letters
 * loads a checker of language, which the others need not wait for.
 */
const ANSWERS = {
  due: () => Promise.resolve(dueScenario),
  promise: () => Promise.resolve(promiseScenario),
  letter: async () => (await import('./letterScenario')).letterScenario,
  review: async () => (await import('./reviewScenario')).reviewScenario
} satisfies Record<string, () => Promise<Answer>>

const [kind = ''] = process.argv.slice(2)

// Whoever reads the answers may have seen enough (`… | head`).
process.stdout.on('error', () => process.exit(1))

if (isKind(kind)) {
  const answer: Answer = await ANSWERS[kind]()
  const { badLines } = await answerLines(process.stdin, process.stdout, answer)
  process.exitCode = badLines > 0 ? 1 : 0
} else {
  console.error(`Usage: npm run -s scenario -- ${Object.keys(ANSWERS).join('|')} < scenarios`)
  process.exitCode = 2
}

function isKind(name: string): name is keyof typeof ANSWERS {
  return Object.hasOwn(ANSWERS, name)
}
