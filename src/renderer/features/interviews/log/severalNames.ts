/** Between two names that are written one after the other: 'Dana Whitfield, Priya Raman and Lee Okoro'. */
const BETWEEN = /\s*,\s*(?:(?:and|und|&)\s+)?|\s+(?:and|und|&)\s+/u

/** 'Dana', 'O’Neil', 'Anne-Marie', 'J.', and small words as in 'Ana de Souza'; not 'CTO', not 'and'. */
const NAME_WORD = /^(?:\p{Lu}\.|(?:\p{Lu}['’])?\p{Lu}\p{L}*\p{Ll}(?:[-'’]\p{L}+)*\.?)$/u
const PARTICLE =
  /^(?:von|van|der|den|de|da|do|dos|del|della|di|du|la|le|bin|binti|ibn|al|el|zu|ter)$/u

/** Words of titles and departments: text in which one stands says what somebody does. */
const WORK = new Set(
  `academic account accountant accountants accounting accounts acquisition administration administrator
  adviser advisor agent analyst analytics architect architecture art artist assistant associate attorney
  backend board brand business campus captain care chair chairman chef chief clerk client clinic clinical
  coach cofounder commercial communications community company compliance consultant consulting content
  controller coordinator corporate council counsel counsellor creative culture curator customer data dean
  delivery department deputy design designer developer development devops digital director division doctor
  editor editorial education electrical employee engagement engineer engineering enterprise events executive
  experience expert facilities faculty field finance financial foreman founder frontend full fullstack general
  global graduate graphic group growth head health hiring hospital hotel human industrial information
  infrastructure innovation insights inspector instructor insurance integration intern internal international
  investment investor journalist junior kitchen lab laboratory lead leader leadership learning lecturer legal
  librarian library logistics machine maintenance management manager managing market marketing mechanical
  mechanic media medical member mentor merchandising mobile network nurse nursing office officer online
  operations operator owner paralegal partner partnerships payroll people performance pharmacist photographer
  physician pilot planner planning platform policy practice president press principal procurement producer
  product production professor program programme programmer programs project projects property psychologist
  public purchasing quality real recruiter recruiting recruitment registrar regional relations reliability
  representative research researcher resources retail risk sales school science scientist secretary security
  senior service services shift site social software solutions specialist staff store strategic strategist
  strategy studio success superintendent supervisor supply support surgeon sustainability systems talent
  teacher teaching team tech technical technician technologist technology test tester therapist trainer
  training transformation transport treasurer trustee tutor underwriter university ux vendor vice ward
  warehouse web welfare workplace workshop writer youth`.split(/\s+/u)
)

/**
 * Names that are written one after the other, or null where the text may as well say something
 * about one person. Surnames alone and a single pair of words ('Whitfield, Dana') are no such list.
 */
export function severalNames(text: string): string[] | null {
  const parts = text.split(BETWEEN).map((part) => part.trim())
  if (parts.length < 2) return null
  const sizes = parts.map(wordsOfName)
  const areFull = sizes.every((size) => size >= 2)
  const areShort = parts.length > 2 && sizes.every((size) => size === 1)
  return areFull || areShort ? parts : null
}

/** How many words this name has; 0 where it is none. */
function wordsOfName(text: string): number {
  const words = text.split(/\s+/u)
  const isName =
    words.length <= 5 &&
    NAME_WORD.test(words[0] ?? '') &&
    words.every((word) => NAME_WORD.test(word) || PARTICLE.test(word)) &&
    words.every((word) => !WORK.has(word.toLowerCase()))
  return isName ? words.length : 0
}
