import type { Outcome } from '@shared/outcome'

/**
 * Tells the windows that facts changed.
 * @param applications whose facts, where the caller knows; else it is found out as far as it can be
 */
export type Changed = (applications?: readonly number[]) => void

/**
 * The same action, which tells the windows (`changed`) whenever it worked.
 * @param applicationsOf whose facts it changed, for an action that is no step that can be undone
 */
export function telling<Input, Output>(
  changed: Changed,
  act: (input: Input) => Outcome<Output>,
  applicationsOf?: (output: Output, input: Input) => readonly number[]
): (input: Input) => Outcome<Output> {
  return (input) => {
    const outcome = act(input)
    if (outcome.ok) changed(applicationsOf?.(outcome.data, input))
    return outcome
  }
}
