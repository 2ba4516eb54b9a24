import { z } from 'zod'
import { headShape } from './head'
import { sections } from './sections'

/** The format as a JSON schema, for programs that read or write such files. */
export function exportSchema(): Record<string, unknown> {
  const parts = sections.map(({ name, shape, plan }): [string, z.ZodType] => [
    name,
    z.array(shape).describe(plan.means)
  ])
  const shape = z
    .strictObject({ ...headShape.shape, ...Object.fromEntries(parts) })
    .describe('Everything that one Afterword data file holds.')
  return { title: 'Afterword export', ...z.toJSONSchema(shape, { io: 'input' }) }
}
