import { request } from '@renderer/ipc/client'
import { useToasts } from '@renderer/ui/useToasts'

/** "Not sent after all": the letter is a draft again. Only that this failed is said in a toast. */
export async function undoSent(sendingId: number): Promise<void> {
  const outcome = await request('touchpoints.undoSent', { sendingId })
  if (outcome.ok) return
  useToasts().show({ icon: 'i-lucide-circle-alert', message: outcome.error.message })
}
