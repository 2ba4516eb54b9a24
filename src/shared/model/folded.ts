/** Letters that Unicode does not take apart into a plain one and its mark. */
const UNMARKED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  '’': "'"
}

/** As one compares what was typed with what is stored: "Žofia ØSTERGAARD" and "zofia ostergaard". */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøłđðþæœı’]/g, (letter) => UNMARKED[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim()
}
