/** Wednesday, 4 March 2026, 14:00 in New York: every bench happens then. */
export const BENCH_NOW = Date.parse('2026-03-04T19:00:00Z')
export const BENCH_ZONE = 'America/New_York'
