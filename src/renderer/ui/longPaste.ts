/**
 * How long a text is that is pasted or dropped into a field, where it is longer than the field may
 * hold; null where it fits. It has to be asked before the text is in the field: a very long one
 * would freeze the window there.
 */
export function tooLongToPaste(
  event: ClipboardEvent | DragEvent,
  most: number,
  held: number
): number | null {
  const data = 'clipboardData' in event ? event.clipboardData : event.dataTransfer
  const length = (data?.getData('text/plain') ?? '').length
  return length + held > most ? length : null
}

/** '20 million characters', '1.2 million characters', '60,000 characters'. */
export function charactersWords(count: number, locale: string): string {
  if (count < 1_000_000) return `${new Intl.NumberFormat(locale).format(count)} characters`
  const millions = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  return `${millions.format(count / 1_000_000)} million characters`
}
