import { expect, it } from 'vitest'
import { placeInRuntime } from './fallbackSource.mjs'

it.each([
  ['Cypress/Cypress', 'electron'],
  ['Cypress/locales/en-US.pak', 'locales/en-US.pak'],
  ['Cypress/v8_context_snapshot.bin', 'v8_context_snapshot.bin'],
  ['Cypress/browser_v8_context_snapshot.bin', undefined],
  ['Cypress/resources/app-update.yml', undefined],
  ['Cypress/resources/app/index.js', undefined],
  ['Cypress/resources/app/node_modules/bindings-of-another/a.js', undefined],
  ['Cypress/resources/app/node_modules/better-sqlite3/node_modules/x/a.js', undefined],
  [
    'Cypress/resources/app/node_modules/better-sqlite3/lib/index.js',
    'resources/app/node_modules/better-sqlite3/lib/index.js'
  ],
  ['elsewhere/Cypress', undefined]
])('places %s at %s', (name, path) => {
  expect(placeInRuntime(name)).toBe(path)
})
