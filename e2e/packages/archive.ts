import { readFileSync } from 'node:fs'

interface Folder {
  files: Record<string, Entry>
}
type Entry = Folder | { size: number; offset?: string; unpacked?: boolean }

/** An asar archive: a header of JSON after four lengths, then the files one after the other. */
export class Archive {
  private readonly bytes: Buffer
  private readonly header: Folder

  constructor(file: string) {
    this.bytes = readFileSync(file)
    const length = this.bytes.readUInt32LE(12)
    this.header = JSON.parse(this.bytes.toString('utf8', 16, 16 + length)) as Folder
  }

  /** The paths of its files, with slashes. */
  get files(): string[] {
    return filesIn(this.header, '')
  }

  /** The text of a file that lies within. */
  read(path: string): string {
    let entry: Entry | undefined = this.header
    for (const name of path.split('/')) {
      entry = entry !== undefined && 'files' in entry ? entry.files[name] : undefined
    }
    if (entry === undefined || 'files' in entry || entry.offset === undefined) {
      throw new Error(`There is no file ${path} in the archive`)
    }
    const start = 8 + this.bytes.readUInt32LE(4) + Number(entry.offset)
    return this.bytes.toString('utf8', start, start + entry.size)
  }
}

function filesIn(folder: Folder, at: string): string[] {
  return Object.entries(folder.files).flatMap(([name, entry]) =>
    'files' in entry ? filesIn(entry, `${at}${name}/`) : [`${at}${name}`]
  )
}
