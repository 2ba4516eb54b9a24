import { BY_BASE, BY_GERUND, BY_PAST, BY_THIRD } from './verbs'

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

export const SUBJECT_PRONOUNS = set('i you we they she he it there everyone everybody nobody')
export const DETERMINERS = set(
  `the a an my your our their his her its this these those some any all both each every no another
  several many most more few one two three four five six seven eight nine ten twelve twenty half`
)
export const AUXILIARIES = set(
  `is are was were am has have had will would can could should must may might does did do isn't
  aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't cannot couldn't shouldn't doesn't
  didn't don't`
)
export const QUESTION_WORDS = set('how why what where when who which whether')
export const PREPOSITIONS = set(
  `about above across after against along among around as at before behind below beside between
  beyond by despite down during for from in inside into near of off on onto out over per since
  through throughout to toward towards under until up upon via with within without`
)
export const CONJUNCTIONS = set(
  'and or but so because although while if that than then though nor yet'
)
export const ADVERBS = set(
  `also always already still often never now just only really usually sometimes even ever once
  currently personally both recently mostly mainly directly clearly together soon again today
  yesterday tomorrow very too not here there`
)

/** What a person can be said to be, in a note about oneself. */
const ADJECTIVES = set(`able accurate afraid approachable available bilingual calm capable careful
  certified comfortable confident conscientious creative curious dependable detail-oriented diligent
  eager early-rising efficient experienced familiar fast fit flexible fluent free friendly good great
  hands-on happy hard-working hardworking honest insured keen licensed licenced methodical meticulous
  local motivated open organised organized passionate patient persistent proactive proficient proud punctual
  qualified quick ready registered reliable resilient self-taught sensitive skilled steady strong
  thorough tidy tolerant trilingual trustworthy versatile vetted willing`)

export function isAdjective(word: string): boolean {
  return ADJECTIVES.has(word)
}

/** Nouns and adjectives that open notes, so that their capital is known to be only a sentence's. */
const COMMON = set(`ability access accounts advice agency agenda area article aspect atmosphere
  attention autonomy background balance bedside benefits board book books breaks bridge budget
  budgets building business calendar candidates career case cases challenge challenges chance change
  child childcare children city class classes classroom clients clinic close coaching code colleagues
  commitment communication community company compliance conversation costs course courses craft
  crew culture curriculum customer customers data day days deadlines decision deep delivery
  department depot detail details difference different direct diversity drivers early easy education
  emergency energy engineering engineers environment equipment events exact example excellent
  experience expertise families family fast feedback field finance first flat flexible floor food
  forecast freedom friendly full future garden goals good great group growth guests hands hard head
  health high home honest hospital hours house idea impact important incident independence industry
  interest interesting internal international inventory job junior kids kind kitchen knowledge
  language large late lead leadership learning lessons library line local logistics long lots
  machine management manager managers many market menu mission modern money monthly museum new next
  nice night nights nurses nursing office old onboarding open operations opportunity orders
  outpatient owner ownership pace parents part passion patience patient patients pay payroll people
  plans plant policy previous pricing problem problems product production products professional
  project projects public pupils quality questions quick quiet range real regional remote research
  residents respect responsibility restaurant retail revenue role roster rotas routes safety salary
  sales school science season senior service services shift shifts shop short skills small social
  software solid staff stock store stores strategy strong students success summer supervision
  supplier suppliers systems target targets teachers teaching team teams teamwork technical
  technology things time timetable timetables tools topic total training transparency transport trust
  turnover values variety various vision visitors ward wards warehouse weekend weekly weeks whole
  wide winter women work workload workshop world year years young culture quarterly amazing rare grants grant legacy mission-driven award awards
  publications licence license certificate biggest budget starting typical lovely nice green blue
  warm kindness honesty something everything anything latte menu phonics tour recently references
  latest current cutting-edge hands-on co-op average base diary lesson lessons filing recipe recipes receipts invoice invoices contract contracts course launch deadline deadlines ticket tickets licence degree diploma evenings mornings weekends parking uniform uniforms payslip salary commission bonus caseload caseloads storytime supervision attrition dough pastry sauce stainless steel welding wiring plumbing boiler boilers heat reception phones phone calls email emails paperwork filing archives archive grading marking homework assembly playground lab labs bench theatre ward beds rota rotas handover stock till tills queue queues returns footfall margin margins churn pipeline leads territory quota quotas forecast audit audits tax fleet vans trucks lorries pallets forklift picking packing dispatch port berths cargo flights crew cabin runway runways tests testing bugs bug incidents deploys deploy releases release server servers security portfolio brand campaign campaigns copy headlines bakery chef chefs students driving welding museum`)

const FUNCTION_WORDS = [
  SUBJECT_PRONOUNS,
  DETERMINERS,
  AUXILIARIES,
  QUESTION_WORDS,
  PREPOSITIONS,
  CONJUNCTIONS,
  ADVERBS
]

export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.some((words) => words.has(word))
}

/** Whether a word, in lower case, is known to be no name. "-ing" and "-tion" give many away. */
export function isOrdinaryWord(word: string): boolean {
  const plain = word.replaceAll('’', "'")
  return (
    isFunctionWord(plain) ||
    isFunctionWord(plain.replace(/'(?:re|ve|ll|d|s|m)$/, '')) ||
    COMMON.has(plain) ||
    ADJECTIVES.has(plain) ||
    [BY_BASE, BY_THIRD, BY_PAST, BY_GERUND].some((verbs) => verbs.has(plain)) ||
    /.{3}(?:tion|tions|ment|ments|ness|ship|ance|ity|ing|ly|ful|able|ners|ters|gers|vers|tors|ists|ians|ees)$/.test(
      plain
    )
  )
}
