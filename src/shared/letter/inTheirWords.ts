import { outsideVerbatim } from './english/text'

/** "We met", "we both": of the reader and the user. */
const TOGETHER =
  /^we(?:['’]ll|\s+will|\s+would|\s+might|\s+could|\s+should)?\s+(?:meet|met|speak|spoke|talk|talked|both|agreed|discussed)\b/i

const ME: Record<string, string> = { your: 'my', yours: 'mine', yourself: 'myself' }
const THEM: Record<string, string> = { we: 'you', us: 'you', our: 'your', ours: 'yours' }

/**
 * A note that keeps the words as they were said ("we lost three drivers and you'd start in May")
 * said back to the one who said them ("you lost three drivers and I'd start in May").
 */
export function inTheirWords(sentence: string): string {
  if (!/^(?:we|our)(?:['’]|\s)/i.test(sentence) || TOGETHER.test(sentence)) return sentence
  if (/(?<![\p{L}\p{N}])(?:I|me|my)(?![\p{L}\p{N}])/u.test(sentence)) return sentence
  return outsideVerbatim(sentence, (part) =>
    part
      .replace(
        /(?<![\p{L}\p{N}])you(?=(?:['’](?:d|ll|ve)|\s+(?:can|could|will|would|should|might|may|must|had|have|get|need|start|work))(?![\p{L}]))/giu,
        'I'
      )
      .replace(/(?<![\p{L}\p{N}])you(?:['’]re|\s+are)(?![\p{L}])/giu, 'I am')
      .replace(
        /(?<![\p{L}\p{N}'’])(?:your|yours|yourself)(?![\p{L}\p{N}])/giu,
        (word) => ME[word.toLowerCase()] ?? word
      )
      .replace(
        /(?<![\p{L}\p{N}'’])(?:we|us|our|ours)(?![\p{L}\p{N}])/giu,
        (word) => THEM[word.toLowerCase()] ?? word
      )
  )
}
