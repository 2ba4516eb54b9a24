import { reactive } from 'vue'
import type { App, Plugin } from 'vue'
import { provideDesk } from './desk'
import type { Desk } from './desk'

/** A desk whose clock a test can turn. */
export type TestDesk = { -readonly [Key in keyof Desk]: Desk[Key] }

/** For tests: Wednesday 26 November 2025, 14:00 in London, on Linux. */
export function testDesk(change: Partial<Desk> = {}): {
  desk: TestDesk
  plugin: Plugin
  /** What a component is mounted with; without icons, which would be fetched where none is bundled. */
  global: { plugins: Plugin[]; stubs: Record<string, boolean> }
} {
  const desk: TestDesk = reactive({
    now: Date.UTC(2025, 10, 26, 14),
    locale: 'en-GB',
    timeZone: 'Europe/London',
    platform: 'linux',
    ...change
  })
  const plugin = { install: (app: App) => provideDesk(app, desk) }
  return { desk, plugin, global: { plugins: [plugin], stubs: { UIcon: true } } }
}
