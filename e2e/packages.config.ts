import { defineConfig } from '@playwright/test'
import config from './playwright.config'

/** What is packed for others: its parts, and on Debian as root its being installed and removed. */
export default defineConfig({
  ...config,
  testDir: './packages',
  globalSetup: './packages/pack.ts',
  // There is only one place to install it in.
  workers: 1,
  fullyParallel: false
})
