import { join, resolve, sep } from 'node:path'

/**
 * What the page may load. Inline styles are allowed because Nuxt UI positions its popovers with
 * them; nothing else is, and nothing comes from outside the bundle.
 */
const PAGE = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'"
].join('; ')

/**
 * What a worker may. The checker of language is WebAssembly, which only workers may compile: they
 * have no page, and run nothing that was not in the bundle.
 */
const WORKER = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "frame-ancestors 'none'"
].join('; ')

/**
 * The policy that goes with a file of the bundle.
 * @param file absolute, as `bundleFile` found it; null where there is none
 */
export function contentSecurityPolicy(file: string | null, bundle: string): string {
  const isWorker = file?.startsWith(join(resolve(bundle), 'workers', sep)) ?? false
  return isWorker ? WORKER : PAGE
}
