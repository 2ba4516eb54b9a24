import { onScopeDispose } from 'vue'

/** The program's other windows, whose pages have the same origin. */
export interface OtherWindows<Message> {
  tell(message: Message): void
}

/**
 * A line to the other windows that speak of the same thing; whoever tells does not hear itself. It
 * ends with the component or scope that opened it.
 * @param about such as `form:log-interview`
 */
export function useOtherWindows<Message>(
  about: string,
  hear: (message: Message) => void
): OtherWindows<Message> {
  const channel = new BroadcastChannel(`afterword:${about}`)
  channel.onmessage = ({ data }: MessageEvent<Message>) => hear(data)
  let isOpen = true
  onScopeDispose(() => {
    isOpen = false
    channel.close()
  })
  return {
    tell(message) {
      if (isOpen) channel.postMessage(message)
    }
  }
}
