import { Tokenizer, TokenizerError, TokenType } from '@streamparser/json'

/** Longer than any entry of ours, bytes: an entry is in memory until its end. */
const LONGEST_ENTRY = 32 * 1024 * 1024

/** Deeper than any setting of ours. */
const DEEPEST = 32

/** How much of a text is gathered before it is decoded, bytes. */
const GATHERED = 64 * 1024

const NO_JSON = 'It is not JSON, or damaged.'

/** The text is not JSON of the form that is read here; the message is a sentence for people. */
export class Malformed extends Error {
  override name = 'Malformed'
}

/** Who hears of the parts, in the order of the file. */
export interface PartsListener {
  /** A field of the outermost object that is no list. */
  onField: (name: string, value: unknown) => void
  onList: (name: string) => void
  /** One entry of the list that began last. */
  onEntry: (value: unknown) => void
  onListEnd: () => void
}

/** What a value may stand in; the outermost object and its lists keep nothing of what they hold. */
type Frame =
  | { kind: 'outermost'; names: Set<string>; name: string }
  | { kind: 'list' }
  | { kind: 'object'; names: Set<string>; name: string; value: Record<string, unknown> }
  | { kind: 'array'; value: unknown[] }

type Expected = 'value' | 'value or end' | 'name' | 'name or end' | 'colon' | 'comma or end'

/**
 * Reads a JSON text of any length bit by bit: one object of plain fields and lists, whose entries
 * are told one by one, so that no more than one is in memory.
 */
export class JsonParts {
  private readonly tokenizer = new Tokenizer({ stringBufferSize: GATHERED })
  private readonly frames: Frame[] = []
  private expected: Expected = 'value'
  private hasEnded = false
  private bytes = 0
  private bytesAtLastPart = 0

  constructor(private readonly listener: PartsListener) {
    this.tokenizer.onToken = ({ token, value }) => this.take(token, value)
  }

  /** @throws Malformed, and whatever the listener throws; after that nothing more can be read */
  write(chunk: Uint8Array): void {
    this.bytes += chunk.length
    try {
      this.tokenizer.write(chunk)
    } catch (error) {
      throw isOfTokenizer(error) ? new Malformed(NO_JSON) : error
    }
    if (this.bytes - this.bytesAtLastPart > LONGEST_ENTRY) {
      throw new Malformed('It holds something longer than any entry can be.')
    }
  }

  /** @throws Malformed when the text is broken off */
  end(): void {
    if (!this.hasEnded) throw new Malformed('It ends too soon.')
  }

  private take(token: TokenType, value: unknown): void {
    if (this.hasEnded) throw new Malformed('Something follows after its end.')
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) {
      this.demand('value', 'value or end')
      this.enter(token === TokenType.LEFT_BRACE)
    } else if (token === TokenType.RIGHT_BRACE) {
      this.demand('name or end', 'comma or end')
      this.leave(true)
    } else if (token === TokenType.RIGHT_BRACKET) {
      this.demand('value or end', 'comma or end')
      this.leave(false)
    } else if (token === TokenType.COLON) {
      this.demand('colon')
      this.expected = 'value'
    } else if (token === TokenType.COMMA) {
      this.demand('comma or end')
      this.expected = this.isInNames() ? 'name' : 'value'
    } else if (this.expected === 'name' || this.expected === 'name or end') {
      this.name(token, value)
    } else {
      this.plain(value)
    }
  }

  private enter(isObject: boolean): void {
    const within = this.frames.at(-1)
    if (within === undefined) {
      if (!isObject) throw new Malformed('It is a list.')
      this.frames.push({ kind: 'outermost', names: new Set(), name: '' })
    } else if (within.kind === 'outermost' && !isObject) {
      this.listener.onList(within.name)
      this.frames.push({ kind: 'list' })
    } else if (isObject) {
      // Without a prototype, so that a field named __proto__ is a field like any other.
      const value = Object.create(null) as Record<string, unknown>
      this.frames.push({ kind: 'object', names: new Set(), name: '', value })
    } else {
      this.frames.push({ kind: 'array', value: [] })
    }
    if (this.frames.length > DEEPEST) throw new Malformed('It is nested too deeply.')
    this.expected = isObject ? 'name or end' : 'value or end'
  }

  private leave(isObject: boolean): void {
    if (isObject !== this.isInNames()) throw new Malformed('Its brackets do not match.')
    const left = this.frames.pop()
    this.expected = 'comma or end'
    if (left?.kind === 'outermost') this.hasEnded = true
    else if (left?.kind === 'list') {
      this.bytesAtLastPart = this.bytes
      this.listener.onListEnd()
    } else this.keep(left?.value)
  }

  private name(token: TokenType, name: unknown): void {
    if (token !== TokenType.STRING || typeof name !== 'string') throw new Malformed(NO_JSON)
    const within = this.frames.at(-1)
    if (within?.kind !== 'outermost' && within?.kind !== 'object') return
    if (within.names.has(name)) throw new Malformed(`“${shortened(name)}” stands there twice.`)
    within.names.add(name)
    within.name = name
    this.expected = 'colon'
  }

  private plain(value: unknown): void {
    this.demand('value', 'value or end')
    if (this.frames.length === 0) throw new Malformed('It is a single value.')
    this.expected = 'comma or end'
    this.keep(value)
  }

  /** A value is complete. */
  private keep(value: unknown): void {
    const within = this.frames.at(-1)
    if (within?.kind === 'object') within.value[within.name] = value
    else if (within?.kind === 'array') within.value.push(value)
    else {
      this.bytesAtLastPart = this.bytes
      if (within?.kind === 'list') this.listener.onEntry(value)
      else if (within?.kind === 'outermost') this.listener.onField(within.name, value)
    }
  }

  private isInNames(): boolean {
    const kind = this.frames.at(-1)?.kind
    return kind === 'outermost' || kind === 'object'
  }

  private demand(...allowed: Expected[]): void {
    if (!allowed.includes(this.expected)) throw new Malformed(NO_JSON)
  }
}

/** Bytes that are no UTF-8 are found by its decoder, with an error of the platform. */
function isOfTokenizer(error: unknown): boolean {
  return error instanceof TokenizerError || (error instanceof TypeError && 'code' in error)
}

/** Of a name that may be of any length, what a sentence has room for. */
export function shortened(name: string): string {
  return name.length > 40 ? `${name.slice(0, 40)}…` : name
}
