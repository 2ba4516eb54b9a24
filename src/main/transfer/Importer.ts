import { sqliteCode } from '../database'
import {
  FORMAT,
  FORMAT_VERSION,
  HEAD_FIELDS,
  headShape,
  sections,
  type Head,
  type Row,
  type Section,
  type SectionName
} from './format'
import type { ImportRepository } from './ImportRepository'
import { shortened, type PartsListener } from './JsonParts'

/** The file cannot be brought in; the message says why and where, in a sentence for people. */
export class NotImportable extends Error {
  override name = 'NotImportable'
}

/** Stores the parts of an export as they come, and refuses what does not fit. */
export class Importer implements PartsListener {
  readonly counts = new Map<SectionName, number>()
  private readonly head: Row = {}
  private section: Section | null = null

  constructor(private readonly rows: ImportRepository) {}

  /** Such as “interviews, entry 4”; empty before the first list. */
  get place(): string {
    if (this.section === null) return ''
    return `“${this.section.name}”, entry ${this.counts.get(this.section.name) ?? 0}`
  }

  onField = (name: string, value: unknown): void => {
    const expected = HEAD_FIELDS[Object.keys(this.head).length]
    if (name !== expected)
      throw new NotImportable(expected === 'format' ? STRANGE : misplaced(name))
    if (name === 'format' && value !== FORMAT) throw new NotImportable(STRANGE)
    if (name === 'version') demandKnownVersion(value)
    this.head[name] = value
  }

  onList = (name: string): void => {
    if (this.counts.size === 0) this.demandHead()
    const section = this.expected
    if (section?.name !== name) throw new NotImportable(misplaced(name))
    this.section = section
    this.counts.set(section.name, 0)
    this.rows.clear(section)
  }

  onEntry = (value: unknown): void => {
    const { section } = this
    if (section === null) throw new Error('An entry before its list')
    this.counts.set(section.name, (this.counts.get(section.name) ?? 0) + 1)
    const checked = section.shape.safeParse(section.brought(value, this.version))
    if (!checked.success) {
      const [issue] = checked.error.issues
      throw this.refusal(issue?.path.join('.') ?? '', issue?.message ?? '')
    }
    const entry = checked.data as Row
    const wrong = section.plan.check?.(entry) ?? null
    if (wrong !== null) throw this.refusal('', wrong)
    if (section.name === 'lastIds')
      this.rows.keepLastId(entry['list'] as SectionName, Number(entry['id']))
    else this.add(section, section.toRow(entry))
  }

  onListEnd = (): void => undefined

  /**
   * What the head says, once everything was read.
   * @throws NotImportable when a part is missing
   */
  finish(): Head {
    const head = this.demandHead()
    const missing = this.expected
    if (missing) throw new NotImportable(`The part “${missing.name}” is missing.`)
    return head
  }

  /** The part that comes next in a file of this version. */
  private get expected(): Section | undefined {
    const known = sections.filter(({ plan }) => (plan.since ?? 1) <= this.version)
    return known[this.counts.size]
  }

  private get version(): number {
    return Number(this.head['version'])
  }

  private demandHead(): Head {
    if (!('format' in this.head)) throw new NotImportable(STRANGE)
    const head = headShape.safeParse(this.head)
    if (head.success) return head.data
    const [issue] = head.error.issues
    throw new NotImportable(`“${issue?.path.join('.') ?? ''}” is missing or wrong.`)
  }

  private add(section: Section, row: Row): void {
    try {
      this.rows.add(section, row)
    } catch (error) {
      const why = this.reasonOf(sqliteCode(error), section, row)
      throw why ?? error
    }
  }

  /** What a constraint of the database means; null for what is no matter of the file. */
  private reasonOf(code: string | null, section: Section, row: Row): NotImportable | null {
    switch (code) {
      case 'SQLITE_CONSTRAINT_FOREIGNKEY':
        return this.missing(section, row) ?? this.refusal('', 'It names what is not there.')
      case 'SQLITE_CONSTRAINT_TRIGGER':
        return this.missing(section, row) ?? this.refusal('personId', ABSENT)
      case 'SQLITE_CONSTRAINT_PRIMARYKEY':
      case 'SQLITE_CONSTRAINT_ROWID':
      case 'SQLITE_CONSTRAINT_UNIQUE':
        return this.refusal(section.plan.key.join(' and '), 'There is another one of the same.')
      case 'SQLITE_CONSTRAINT_CHECK':
      case 'SQLITE_CONSTRAINT_NOTNULL':
      case 'SQLITE_CONSTRAINT_DATATYPE':
        return this.refusal('', 'It does not fit with what Afterword can hold.')
      case null:
      default:
        return null
    }
  }

  private missing(section: Section, row: Row): NotImportable | null {
    const missing = this.rows.missingReference(section, row)
    if (missing === null) return null
    const id = String(row[missing.field])
    return this.refusal(missing.field, `“${missing.section}” has no entry ${id}.`)
  }

  private refusal(field: string, sentence: string): NotImportable {
    const where = field === '' ? this.place : `${this.place}, ${shortened(field)}`
    return new NotImportable(`In ${where}: ${sentence}`)
  }
}

function demandKnownVersion(version: unknown): void {
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new NotImportable('“version” has to be a whole number from 1.')
  }
  if (version > FORMAT_VERSION) {
    throw new NotImportable(
      `It was exported by a newer version of Afterword. Update Afterword, then bring it in again.`
    )
  }
}

function misplaced(name: string): string {
  return `“${shortened(name)}” is unknown, or does not stand in its place.`
}

const ABSENT = 'This person did not take part in this interview.'
const STRANGE = 'It is not an export of Afterword.'
