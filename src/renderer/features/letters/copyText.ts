import { request } from '@renderer/ipc/client'
import { useToasts } from '@renderer/ui/useToasts'

/** Puts a text on the clipboard and says so. */
export async function copyText(text: string): Promise<void> {
  const { show } = useToasts()
  const outcome = await request('clipboard.copy', { text })
  if (outcome.ok) show({ icon: 'i-lucide-copy', message: 'Copied' })
  else show({ icon: 'i-lucide-circle-alert', message: outcome.error.message })
}
