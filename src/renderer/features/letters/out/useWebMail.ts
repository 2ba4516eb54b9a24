import { shallowRef } from 'vue'
import type { ShallowRef } from 'vue'
import { useKeptChoice } from '@renderer/ui/keptChoice'
import { WEB_MAIL_WORDS } from './webMails'
import type { WebMail } from './webMails'

export interface UsedWebMail {
  /** The one that the user is being asked about. */
  asking: ShallowRef<WebMail | null>
  isAgreed: (mail: WebMail) => boolean
  /** Never to be asked again about whoever runs this one. */
  agree: (mail: WebMail) => void
}

/** Mail in the browser: the user is told once that the letter leaves this computer then. */
export function useWebMail(): UsedWebMail {
  const agreed = useKeptChoice<string[]>('letters.leave-to', [], isListOfWords)
  const house = (mail: WebMail): string => WEB_MAIL_WORDS[mail].house
  return {
    asking: shallowRef<WebMail | null>(null),
    isAgreed: (mail) => agreed.value.includes(house(mail)),
    agree(mail) {
      agreed.value = [...new Set([...agreed.value, house(mail)])]
    }
  }
}

function isListOfWords(kept: unknown): kept is string[] {
  return Array.isArray(kept) && kept.every((one) => typeof one === 'string')
}
