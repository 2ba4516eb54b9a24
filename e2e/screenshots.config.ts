import { defineConfig } from '@playwright/test'

/** Makes the pictures of the README from the real app. */
export default defineConfig({
  testDir: './screenshots',
  outputDir: '../test-results',
  workers: 1,
  timeout: 90_000,
  reporter: [['line']]
})
