import { normalize, resolve, sep } from 'node:path'
import { APP_HOST } from './appOrigin'

/**
 * The file of the bundle that a URL names, or null for everything that is not in it: another host,
 * a way out by `..` (plain or encoded), a NUL, an encoding that is none.
 */
export function bundleFile(url: string, bundle: string): string | null {
  let path: string
  try {
    const parsed = new URL(url)
    if (parsed.host !== APP_HOST) return null
    path = decodeURIComponent(parsed.pathname)
  } catch {
    return null
  }
  if (path.includes('\0') || path.includes('\\')) return null
  const root = resolve(bundle)
  const file = normalize(resolve(root, `.${path}`))
  return file.startsWith(root + sep) ? file : null
}
