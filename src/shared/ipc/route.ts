import type { z } from 'zod'

declare const outputType: unique symbol

/** One route of the contract: what goes in is checked by zod, what comes out is a type. */
export interface Route<Input extends z.ZodType = z.ZodType, Output = unknown> {
  readonly input: Input
  /** Exists for the compiler alone. */
  readonly [outputType]?: Output
}

/** `route<Output>()(inputSchema)`; two calls because the output cannot be inferred. */
export function route<Output>() {
  return <Input extends z.ZodType>(input: Input): Route<Input, Output> => ({ input })
}

export type OutputOf<R> = R extends Route<z.ZodType, infer Output> ? Output : never
export type RawInputOf<R> = R extends Route<infer Input, unknown> ? z.input<Input> : never
export type CheckedInputOf<R> = R extends Route<infer Input, unknown> ? z.output<Input> : never
