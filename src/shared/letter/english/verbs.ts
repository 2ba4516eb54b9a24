/**
 * A small lexicon of the verbs that people use in interview notes, with their inflections. It is
 * there to tell "cut deploy times" (a bare verb) from "the night timetable" (a noun).
 */

const REGULAR =
  `accept achieve act adapt add address adjust admit adopt advise agree aim align allow
analyse analyze answer apply approach arrange ask assemble assess assign assist attend audit automate
balance bake build-up calculate call calm care carry chair change chase check clean clear close coach collect
combine communicate compare complete compose conduct configure confirm connect consider consult
contact contribute control convert convince cook coordinate correct count cover create cure cut-over
debug decide decrease define delegate deliver demonstrate deploy describe design detect develop
diagnose direct discuss document double draft earn edit educate embrace empathise empathize enable
encourage end engage enjoy ensure establish estimate evaluate examine exceed execute expand expect
experiment explain explore facilitate finish fix focus follow forecast form found fund gather
generate guide halve hand handle happen help hire host identify implement improve include increase
influence inform innovate inspect inspire install instruct integrate interview introduce invent
invest investigate invite involve join judge jump kick label land launch learn level lift like limit
link list listen live log look love lower maintain manage map mark market master match measure
mediate mention mentor merge migrate model modernise modernize monitor motivate move name navigate
need negotiate notice number offer onboard open operate optimise optimize orchestrate order organise
organize outline own pace pack paint partner perform persuade phone pick pilot place plan plant play
practise practice predict prefer prepare present prevent prioritise prioritize process produce
program promise promote propose protect provide publish pull push raise reach recall receive
recommend reconcile record recover recruit redesign reduce refactor refer refine refresh relate
release relocate rely remain remember remove rename renovate reorganise reorganize repair replace
report represent request require research resolve respect respond restore restructure retain return
reuse review revise reward rework roll rotate route sail save scale scan schedule score screen
secure seem segment serve settle shape share shift ship shorten sign simplify sketch solve sort
sound source spot staff stabilise stabilize start stay stock stop streamline structure study submit
succeed suggest supervise supply support survey switch tackle talk target test thank tidy touch tour
track trade train transfer transform translate travel treat trust try tune turn type uncover unify
update upgrade use validate value visit volunteer wait walk want warn wash watch water welcome work
worry wrap yield`
    .split(/\s+/)
    .filter((verb) => !verb.includes('-'))

const IRREGULAR =
  `become became become, begin began begun, bring brought brought, build built built,
buy bought bought, catch caught caught, choose chose chosen, come came come, cut cut cut,
deal dealt dealt, do did done, draw drew drawn, drive drove driven, eat ate eaten, feel felt felt,
fight fought fought, find found found, fly flew flown, forget forgot forgotten, get got got,
give gave given, go went gone, grow grew grown, have had had, hear heard heard, hold held held,
keep kept kept, know knew known, lead led led, leave left left, let let let, lose lost lost,
make made made, mean meant meant, meet met met, outgrow outgrew outgrown, overcome overcame overcome,
oversee oversaw overseen, pay paid paid, put put put, quit quit quit, read read read,
rebuild rebuilt rebuilt, rethink rethought rethought, rewrite rewrote rewritten, ride rode ridden,
rise rose risen, run ran run, say said said, see saw seen, sell sold sold, send sent sent,
set set set, shoot shot shot, show showed shown, sing sang sung, sit sat sat, sleep slept slept,
speak spoke spoken, spend spent spent, split split split, spread spread spread, stand stood stood,
swim swam swum, take took taken, teach taught taught, tell told told, think thought thought,
understand understood understood, undertake undertook undertaken, wear wore worn, win won won,
withstand withstood withstood, write wrote written`
    .split(',')
    .map((forms) => forms.trim().split(/\s+/))

const DOUBLED = new Set(
  `plan ship stop map scan drop step chat swap refer prefer commit permit submit admit occur control
  program begin cut forget get let put quit run set sit split spread swim win wrap log debug
  spot hit format`.split(/\s+/)
)

export interface VerbForms {
  base: string
  third: string
  past: string
  participle: string
  gerund: string
}

function thirdPerson(base: string): string {
  if (base === 'have') return 'has'
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`
}

function gerund(base: string): string {
  if (DOUBLED.has(base)) return `${base}${base.at(-1) ?? ''}ing`
  return /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`
}

function regularPast(base: string): string {
  if (DOUBLED.has(base)) return `${base}${base.at(-1) ?? ''}ed`
  if (base.endsWith('e')) return `${base}d`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`
}

function forms(base: string, past: string, participle: string): VerbForms {
  return { base, third: thirdPerson(base), past, participle, gerund: gerund(base) }
}

const ALL: VerbForms[] = [
  ...REGULAR.map((base) => forms(base, regularPast(base), regularPast(base))),
  ...IRREGULAR.map(([base = '', past = '', participle = '']) => forms(base, past, participle))
]

function index(form: keyof VerbForms): ReadonlyMap<string, VerbForms> {
  return new Map(ALL.map((verb) => [verb[form], verb]))
}

export const BY_BASE = index('base')
export const BY_THIRD = index('third')
export const BY_PAST = index('past')
export const BY_GERUND = index('gerund')

/** "leads" → "lead", "studies" → "study"; also for verbs that the lexicon does not have. */
export function bareForm(third: string): string {
  const known = BY_THIRD.get(third)
  if (known) return known.base
  if (/[^aeiou]ies$/.test(third)) return `${third.slice(0, -3)}y`
  return /(?:ss|sh|ch|x|zz|o)es$/.test(third) ? third.slice(0, -2) : third.slice(0, -1)
}
