/** RFC 5321: an address with its angle brackets has at most 256. */
const LONGEST = 254
const LONGEST_LOCAL = 64

/**
 * The dot-atoms of RFC 5322, in any script (RFC 6531). Quoted local parts, comments, several
 * addresses and addresses of machines in brackets are refused: mail programs disagree about them.
 */
const ATOM = "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+"
const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?`
const ADDRESS = new RegExp(
  `^(?<local>${ATOM}(?:\\.${ATOM})*)@(?<domain>${LABEL}(?:\\.${LABEL})*)$`,
  'u'
)

/** The address, where this is exactly one that every mail program understands alike; else null. */
export function oneAddress(text: string | null | undefined): string | null {
  const address = text?.trim() ?? ''
  if (address.length > LONGEST) return null
  const local = ADDRESS.exec(address)?.groups?.['local']
  if (local === undefined || local.length > LONGEST_LOCAL) return null
  return asciiAddress(address) === null ? null : address
}

/** The same with the domain as the net knows it, in small letters: `dana@xn--mnchen-3ya.example`. Null where it is none. */
export function asciiAddress(address: string): string | null {
  const at = address.lastIndexOf('@')
  const domain = asciiDomain(address.slice(at + 1))
  return domain === null ? null : `${address.slice(0, at)}@${domain}`
}

function asciiDomain(domain: string): string | null {
  if (/^[\w.-]+$/.test(domain)) return domain.toLowerCase()
  try {
    const { hostname } = new URL(`http://${domain}`)
    // Some figures are taken for the number of a machine.
    return /^[\d.]+$/.test(hostname) ? null : hostname
  } catch {
    return null
  }
}
