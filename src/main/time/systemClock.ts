import type { Clock } from '@shared/time/Clock'

export const systemClock: Clock = { now: () => Date.now() }
