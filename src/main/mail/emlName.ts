import { lineText, type MailLetter } from '@shared/mail'

/** Leaves room for the folders before it, on every file system; characters. */
const LONGEST = 80

/** Most file systems take names of 255 bytes; the endings of a file half written come on top. */
const MOST_BYTES = 200

/** Windows keeps these for machines, whatever ending they have. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** A file's name for a letter, allowed on every system: 'Thank you – Dana Whitfield.eml'. */
export function emlName({ to, subject }: Pick<MailLetter, 'to' | 'subject'>): string {
  const said = [subject, to?.name ?? ''].map(fileText).filter((text) => text !== '')
  const name = cut(said.join(' – ')).replace(/[. ]+$/, '')
  return `${name === '' || RESERVED.test(name) ? 'Letter' : name}.eml`
}

/** Without what some file system takes for a sign of its own, or nobody sees. */
function fileText(text: string): string {
  return lineText(text)
    .replace(/[<>:"/\\|?*\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .trim()
}

/** Whole characters only. */
function cut(text: string): string {
  let kept = ''
  for (const character of [...text].slice(0, LONGEST)) {
    if (Buffer.byteLength(kept + character) > MOST_BYTES) break
    kept += character
  }
  return kept.trim()
}
