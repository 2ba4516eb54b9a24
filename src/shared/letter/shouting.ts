import { outsideVerbatim } from './english/text'
import { isFunctionWord, isOrdinaryWord } from './english/words'

const ACRONYMS = new Set(
  `API APIs AWS B2B B2C BI CAD CAM CD CEO CFO CI CIO CMS CNC COO CPA CPR CRM CSS CTO CV DBA EHR EMEA
  ER ERP ESG EU FAQ FDA GCP GDPR GMP GP HACCP HIPAA HR HTML HVAC ICU ISO IT JSON KPI KPIs LGBT MBA
  MRI NASA NATO NGO NHS NICU OKR OKRs PACS PDF PHP PLC PR QA RAID REST RN ROI SAP SDK SEO SLA SOAP
  SOC SOX SQL SRE SSO STEM TV UAT UI UK UN UNESCO UNICEF US USA USB UX VAT VIP VPN WHO XML`.split(
    /\s+/
  )
)

/** Written with a capital wherever they stand; "may" only where it can be no verb. */
const ALWAYS_CAPITAL =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august|september|october|november|december|(?:english|french|german|spanish|italian|dutch|london|paris|berlin|lisbon|madrid|rome|vienna|dublin|glasgow|edinburgh|leeds|manchester|birmingham|boston|chicago|toronto|sydney|melbourne|austin|seattle|brussels|amsterdam|europe|america|asia|africa|germany|france|spain|italy|poland|ireland|scotland|england|canada|australia|india|japan|christmas|easter)(?=$|[\s,.;])|i(?=$|\s|['’](?:m|d|ve|ll)))\b|(?<=\b(?:in|by|from|of|until|since|early|late|mid|next|\d)[\s-])(?:may|march)\b/giu

/** "in may" → "in May", "i was" → "I was". */
export function capitalisedAgain(text: string): string {
  return text.replace(ALWAYS_CAPITAL, (word) => word.charAt(0).toUpperCase() + word.slice(1))
}

const CAPITALS = /^\p{Lu}[\p{Lu}'’&-]*\p{Lu}$/u

/**
 * Writes shouted words normally: "NIGHT SHIFT" → "night shift". Acronyms and the names that the
 * application knows keep their capitals.
 */
export function withoutShouting(text: string, names: string[]): string {
  const known = new Map(
    names.flatMap((name) => name.split(/\s+/)).map((word) => [word.toLowerCase(), word])
  )
  return outsideVerbatim(text, (part) => {
    const isAllShouted = !/\p{Ll}/u.test(part) && /\p{Lu}{4}/u.test(part)
    return part.replace(
      /\p{Lu}[\p{Lu}'’&-]*\p{Lu}(?:\s+(?:\p{Lu}[\p{Lu}'’&-]*\p{Lu}|[AI])(?![\p{L}\p{N}]))*(?![\p{L}\p{N}])/gu,
      (run) => {
        const words = run.split(/\s+/)
        const shouted =
          isAllShouted || words.some((word) => word.length >= 4 && !ACRONYMS.has(word))
        const written = run.replace(/\S+/g, (word) => {
          const lower = word.toLowerCase()
          const name = known.get(lower)
          if (name !== undefined && name !== word) return name
          if (ACRONYMS.has(word) && !(words.length > 1 && isOrdinaryWord(lower))) return word
          if (name !== undefined || !CAPITALS.test(word))
            return word === 'A' && shouted ? 'a' : word
          if (words.length === 1) {
            const isOrdinary = isOrdinaryWord(lower) && lower.length > 3
            return isOrdinary || isFunctionWord(lower) ? lower : word
          }
          return shouted ? lower : word
        })
        return written === run ? run : capitalisedAgain(written)
      }
    )
  })
}
