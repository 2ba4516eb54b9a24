import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { exportSchema, sections } from '../../src/main/transfer/format'

const DOCS = resolve(import.meta.dirname, '../../docs')
const SCHEMA = resolve(DOCS, 'export.schema.json')
const DESCRIPTION = resolve(DOCS, 'export-format.md')

const BEGIN = '<!-- The parts: written by npm run export-format -->'
const END = '<!-- The end of the parts -->'

/** The documents of the export's format as they have to be. */
export async function documents(): Promise<{ file: string; text: string }[]> {
  const [before, rest] = readFileSync(DESCRIPTION, 'utf8').split(BEGIN)
  const after = rest?.split(END)[1]
  if (before === undefined || after === undefined) {
    throw new Error(`${DESCRIPTION} has no place for the parts`)
  }
  return [
    { file: SCHEMA, text: await formatted(SCHEMA, JSON.stringify(exportSchema())) },
    {
      file: DESCRIPTION,
      text: await formatted(DESCRIPTION, `${before}${BEGIN}\n\n${parts()}\n${END}${after}`)
    }
  ]
}

function parts(): string {
  return sections
    .map(({ name, plan }) => {
      const rows = Object.entries(plan.fields).map(
        ([field, { holds, means, added }]) =>
          `| \`${field}\` | ${holds} | ${means}${since(added?.since)} |`
      )
      const table = ['| field | holds | |', '| --- | --- | --- |', ...rows]
      return `### \`${name}\`\n\n${plan.means}${since(plan.since)}\n\n${table.join('\n')}\n`
    })
    .join('\n')
}

function since(version: number | undefined): string {
  return version === undefined ? '' : ` Since version ${version}.`
}

async function formatted(file: string, text: string): Promise<string> {
  const options = await resolveConfig(file)
  return format(text, { ...options, filepath: file })
}
