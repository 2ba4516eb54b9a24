import { describe, expect, it } from 'vitest'
import { requiredBy } from './bundle'

describe('what a bundle asks for', () => {
  it('is found however it is written, each once', () => {
    const source = `let a=require("node:path"),b=require('zod');const c=require(\`zod\`)
      await import("./chunk-1.cjs"); notrequire('x'); require(name)`
    expect(requiredBy(source)).toEqual(['node:path', 'zod', './chunk-1.cjs'])
  })
})
