import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bundleFile } from './bundleFile'
import { contentSecurityPolicy } from './contentSecurity'
import { dataFolder } from './dataFolder'
import { isOfServer } from './devServer'
import { isOutsideLink } from './outsideLink'

describe('the files that the protocol serves', () => {
  const bundle = resolve('/opt/afterword/out/renderer')

  it('are those of the bundle', () => {
    expect(bundleFile('app://afterword/index.html', bundle)).toBe(join(bundle, 'index.html'))
    expect(bundleFile('app://afterword/assets/a%20b.js?x#y', bundle)).toBe(
      join(bundle, 'assets', 'a b.js')
    )
  })

  it.each([
    'app://afterword/../main/index.cjs',
    'app://afterword/%2e%2e/main/index.cjs',
    'app://afterword/..%2f..%2fmain%2findex.cjs',
    'app://afterword/%2e%2e%5cmain%5cindex.cjs',
    'app://afterword/assets/..%2f..%2f..%2f..%2fetc%2fpasswd',
    'app://afterword/a%00.html',
    'app://afterword/%E0%A4%A',
    'app://afterword/',
    'app://other/index.html',
    'file:///etc/passwd',
    'not a url'
  ])('never lie outside it: %s', (url) => {
    const file = bundleFile(url, bundle)
    // URL parsing takes some dots out; what is left then is a name inside the bundle.
    if (file !== null) expect(file.startsWith(bundle + '/')).toBe(true)
    else expect(file).toBeNull()
  })

  it('are not those of a neighbour whose name begins alike', () => {
    expect(bundleFile('app://afterword/..%2frenderer-secret%2fa.html', bundle)).toBeNull()
  })
})

describe('what may compile WebAssembly', () => {
  const bundle = resolve('/opt/afterword/out/renderer')
  const mayCompile = (url: string): boolean =>
    contentSecurityPolicy(bundleFile(url, bundle), bundle).includes('wasm')

  it('is a worker alone', () => {
    expect(mayCompile('app://afterword/workers/language.worker-a1.js')).toBe(true)
    expect(mayCompile('app://afterword/workers/..%2findex.html')).toBe(false)
    expect(mayCompile('app://afterword/workers.js')).toBe(false)
    expect(mayCompile('app://afterword/assets/index-a1.js')).toBe(false)
    expect(mayCompile('app://elsewhere/workers/language.worker-a1.js')).toBe(false)
  })

  it('evaluates no text, and speaks to nobody outside', () => {
    const url = 'app://afterword/workers/language.worker-a1.js'
    const policy = contentSecurityPolicy(bundleFile(url, bundle), bundle)
    expect(policy).not.toContain("'unsafe-eval'")
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("connect-src 'self'")
  })
})

describe('links to the outside', () => {
  it.each(['https://meet.example/r/1', 'mailto:dana@northwind.example?subject=Hi'])(
    'may be opened: %s',
    (url) => expect(isOutsideLink(url)).toBe(true)
  )

  it.each([
    'http://meet.example/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://server/share',
    'ms-msdt:/id',
    'vscode://file/etc/passwd',
    'https://user:secret@meet.example/',
    'data:text/html,hi',
    ' ',
    'northwind.example'
  ])('are refused: %s', (url) => expect(isOutsideLink(url)).toBe(false))
})

describe('the server of hot reload', () => {
  it('is itself and the tools looking at it, nobody else', () => {
    const server = 'http://localhost:5173'
    expect(isOfServer('http://localhost:5173/src/main.ts', server)).toBe(true)
    expect(isOfServer('ws://localhost:5173/', server)).toBe(true)
    expect(isOfServer('devtools://devtools/bundled/a.js', server)).toBe(true)
    expect(isOfServer('http://localhost:9999/', server)).toBe(false)
    expect(isOfServer('https://evil.example/', server)).toBe(false)
  })
})

describe('the data folder', () => {
  const env = { AFTERWORD_DATA_DIR: '/from/env' }
  it('is the switch, else the variable, else the usual place', () => {
    expect(dataFolder(['electron', '.', '--data-dir=/a', '--data-dir=/b'], env, '/usual')).toBe(
      '/b'
    )
    expect(dataFolder(['electron', '.'], env, '/usual')).toBe('/from/env')
    expect(dataFolder(['electron', '.', '--data-dir='], {}, '/usual')).toBe('/usual')
  })

  it('counts from where the program was started', () => {
    expect(dataFolder(['--data-dir=mine'], {}, '/usual')).toBe(resolve('mine'))
  })
})
