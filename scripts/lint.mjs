/**
 * `npm run lint:code`: ESLint over the whole project. Components go apart from everything else, side by
 * side: what the compiler knows is made anew for each of them, and no other file should pay for that.
 */
import { runScript } from './lib/children.mjs'
import { runTool } from './lib/tool.mjs'

const COMPONENTS = '**/*.vue'

const halves = [[COMPONENTS], ['.', '--ignore-pattern', COMPONENTS]]

await runScript(async () => {
  const ends = await Promise.all(
    halves.map((files) => runTool('eslint', ['--max-warnings', '0', ...files]))
  )
  return Math.max(...ends.map(({ code }) => code))
})
