import ICAL from 'ical.js'

/** A property of a calendar file, with its value as `ical.js` writes it in JSON. */
export interface Property {
  /** In small letters. */
  name: string
  /** By name in small letters. */
  parameters: Readonly<Record<string, string>>
  /** What kind of value it is: 'date', 'date-time', 'text'. */
  type: string
  /** The first, where there are several; '' where it is none that can be read as text. */
  value: string
  /** As `ical.js` has it. */
  raw: readonly unknown[]
}

/** A part of a calendar file, such as an event, with the parts in it. */
export interface Part {
  /** In small letters. */
  name: string
  properties: Property[]
  parts: Part[]
}

const NAMED = /^[a-z][a-z0-9-]*(?:;[^:]*)?:/iu
/** Files of calendars nest three deep. */
const DEEPEST = 8

/**
 * Takes a calendar file apart. What programs get wrong is taken as it was most likely meant: a line
 * that is none belongs to the text before it, a property that cannot be read is left out, what is
 * not closed is closed at the end. The root holds what stands at the top.
 */
export function partsOf(text: string): Part {
  const root: Part = { name: '', properties: [], parts: [] }
  const open: Part[] = [root]
  for (const line of unfolded(text)) {
    const [, verb, rest = ''] = /^(BEGIN|END)\s*:\s*(\S+)\s*$/iu.exec(line) ?? []
    const current = open.at(-1) ?? root
    if (verb === undefined) {
      const property = propertyOf(line)
      if (property) current.properties.push(property)
    } else if (verb.toUpperCase() === 'BEGIN') {
      const part: Part = { name: rest.toLowerCase(), properties: [], parts: [] }
      if (open.length <= DEEPEST) current.parts.push(part)
      open.push(part)
    } else if (open.length > 1) {
      open.pop()
    }
  }
  return root
}

/** The first property of this name that holds something. */
export function first(part: Part, name: string): Property | null {
  return part.properties.find((each) => each.name === name && each.value !== '') ?? null
}

/** The text of the first property of this name; '' where there is none. */
export function textOf(part: Part, name: string): string {
  return first(part, name)?.value.trim() ?? ''
}

/** The part as `ical.js` takes one. */
export function componentOf(part: Part): InstanceType<typeof ICAL.Component> {
  return new ICAL.Component(jsonOf(part))
}

function jsonOf({ name, properties, parts }: Part): [string, unknown[], unknown[]] {
  return [name, properties.map(({ raw }) => raw), parts.map(jsonOf)]
}

/** The lines, each whole again: long ones are broken, and go on after a space or a tab. */
function unfolded(text: string): string[] {
  const lines: string[] = []
  for (const line of text.replace(/\r?\n[ \t]/gu, '').split(/\r\n|\n|\r/u)) {
    if (line.trim() === '') continue
    const before = lines.at(-1)
    if (NAMED.test(line) || before === undefined) lines.push(line)
    else lines[lines.length - 1] = `${before}\\n${line.trim()}`
  }
  return lines
}

function propertyOf(line: string): Property | null {
  let raw: unknown[]
  try {
    raw = ICAL.parse.property(line) as unknown[]
  } catch {
    return null
  }
  const [name, parameters, type, value] = raw
  if (typeof name !== 'string' || typeof type !== 'string') return null
  return { name, parameters: textsOf(parameters), type, value: written(value), raw }
}

function textsOf(parameters: unknown): Record<string, string> {
  if (typeof parameters !== 'object' || parameters === null) return {}
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]: [string, unknown]) => [
      name,
      written(Array.isArray(value) ? value[0] : value)
    ])
  )
}

function written(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : ''
}
