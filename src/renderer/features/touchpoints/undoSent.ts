import { undoBy } from '@renderer/ui/tellOutcome'

/** "Not sent after all": the letter is a draft again. What fails is said in a toast. */
export function undoSent(sendingId: number): Promise<void> {
  return undoBy('touchpoints.undoSent', { sendingId })()
}
