import type { Outcome } from '@shared/outcome'

/** The same action, which tells the windows (`changed`) whenever it worked. */
export function telling<Input, Output>(
  changed: () => void,
  act: (input: Input) => Outcome<Output>
): (input: Input) => Outcome<Output> {
  return (input) => {
    const outcome = act(input)
    if (outcome.ok) changed()
    return outcome
  }
}
