import { defineConfig } from '@playwright/test'

/** Real-Electron specs; each test has its own data folder and its own instance. */
export default defineConfig({
  testDir: './specs',
  outputDir: '../test-results',
  // Two instances share two cores without starving each other's timers.
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: process.env['CI'] ? [['list']] : [['line']]
})
