import { defineConfig } from '@playwright/test'
import config from './playwright.config'

/** What only a real desktop can show: its tray, its notifications, its windows; Linux. */
export default defineConfig({ ...config, testDir: './desktop' })
