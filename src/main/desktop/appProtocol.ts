import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { protocol, type Session } from 'electron'
import { APP_SCHEME } from './appOrigin'
import { bundleFile } from './bundleFile'
import { contentSecurityPolicy } from './contentSecurity'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.json': 'application/json'
}

/** To be called before the app is ready. */
export function declareAppProtocol(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
    }
  ])
}

/** Serves the files of the bundle folder, with the policy on each answer, and nothing else. */
export function serveAppProtocol(session: Session, bundle: string): void {
  session.protocol.handle(APP_SCHEME, async ({ url, method }) => {
    const file = method === 'GET' ? bundleFile(url, bundle) : null
    const type = file === null ? undefined : TYPES[extname(file)]
    const policy = contentSecurityPolicy(file, bundle)
    if (file === null || type === undefined) return answer(404, null, policy)
    try {
      return answer(200, new Uint8Array(await readFile(file)), policy, type)
    } catch {
      return answer(404, null, policy)
    }
  })
}

function answer(
  status: number,
  body: Uint8Array<ArrayBuffer> | null,
  policy: string,
  type = 'text/plain'
): Response {
  return new Response(body, {
    status,
    headers: {
      'content-type': type,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin'
    }
  })
}
