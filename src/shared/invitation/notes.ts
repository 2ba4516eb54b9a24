const LONGEST = 20_000
/** More than that of what was sent is not even looked through. */
const MOST_READ = 40_000
/** Lines that calendars draw around what they add. */
const RULE = /^\s*(?:[_=*~-]{4,}|[-:~]{8,}|\.{8,})\s*$/u
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' '
}

/** What an invitation says, as plain text to be kept with the interview: its title and its words. */
export function notesOf(title: string, description: string): string {
  const words = plainText(description)
  const isSaid = title === '' || words.toLowerCase().startsWith(title.toLowerCase())
  return [isSaid ? '' : title, words]
    .filter((part) => part !== '')
    .join('\n\n')
    .slice(0, LONGEST)
}

/** Without tags, lines drawn around it and long gaps. */
export function plainText(text: string): string {
  const start = text.slice(0, MOST_READ)
  const isMarkedUp = /<(?:br|p|div|span|a|b|i|u|ul|ol|li|html|body)\b[^>]*>/iu.test(start)
  return (isMarkedUp ? withoutTags(start) : start)
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .split('\n')
    .filter((line) => !RULE.test(line))
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
}

function withoutTags(text: string): string {
  return text
    .replace(
      /<a\b[^>]*\bhref="([^"]*)"[^>]*>([^<]*)<\/a>/giu,
      (_whole, link: string, words: string) =>
        words.trim() === '' || link.includes(words.trim()) ? link : `${words} ${link}`
    )
    .replace(/<(?:style|script)\b[^>]*>[^]*?<\/(?:style|script)>/giu, '')
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h\d)\b[^>]*>/giu, '\n')
    .replace(/<li\b[^>]*>/giu, '- ')
    .replace(/<\/?[a-z][^<>]*>/giu, '')
    .replace(/&(?:#(\d{1,6})|([a-z]{2,6}));/giu, (whole, code?: string, name?: string) => {
      if (code !== undefined) return String.fromCodePoint(Number(code))
      return NAMED[name?.toLowerCase() ?? ''] ?? whole
    })
}
