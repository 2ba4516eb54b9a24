import { outsideVerbatim } from './english/text'
import { isOrdinaryWord } from './english/words'

const ACRONYMS = new Set(
  `API APIs AWS B2B B2C BI CAD CAM CD CEO CFO CI CIO CMS CNC COO CPA CPR CRM CSS CTO CV DBA EHR EMEA
  ER ERP ESG EU FAQ FDA GCP GDPR GMP GP HACCP HIPAA HR HTML HVAC ICU ISO IT JSON KPI KPIs LGBT MBA
  MRI NASA NATO NGO NHS NICU OKR OKRs PACS PDF PHP PLC PR QA RAID REST RN ROI SAP SDK SEO SLA SOAP
  SOC SOX SQL SRE SSO STEM TV UAT UI UK UN UNESCO UNICEF US USA USB UX VAT VIP VPN WHO XML`.split(
    /\s+/
  )
)

const CAPITALS = /^\p{Lu}[\p{Lu}'’&-]*\p{Lu}$/u

/**
 * Writes shouted words normally: "NIGHT SHIFT" → "night shift". Acronyms and the names that the
 * application knows keep their capitals.
 */
export function withoutShouting(text: string, names: string[]): string {
  const known = new Map(
    names.flatMap((name) => name.split(/\s+/)).map((word) => [word.toLowerCase(), word])
  )
  return outsideVerbatim(text, (part) =>
    part.replace(
      /\p{Lu}[\p{Lu}'’&-]*\p{Lu}(?:\s+(?:\p{Lu}[\p{Lu}'’&-]*\p{Lu}|[AI])(?![\p{L}\p{N}]))*(?![\p{L}\p{N}])/gu,
      (run) => {
        const words = run.split(/\s+/)
        const shouted = words.some((word) => word.length >= 4 && !ACRONYMS.has(word))
        return run.replace(/\S+/g, (word) => {
          const lower = word.toLowerCase()
          const name = known.get(lower)
          if (name !== undefined && name !== word) return name
          if (ACRONYMS.has(word) && !(words.length > 1 && isOrdinaryWord(lower))) return word
          if (name !== undefined || !CAPITALS.test(word))
            return word === 'A' && shouted ? 'a' : word
          if (words.length === 1) return isOrdinaryWord(lower) && lower.length > 3 ? lower : word
          return shouted ? lower : word
        })
      }
    )
  )
}
