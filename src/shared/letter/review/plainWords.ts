import { isFunctionWord } from '../english/words'
import { stem } from './stem'
import { folded } from './words'

/**
 * Words that stand in any letter about any job: that a letter and a note share one of them says
 * little. Months and weekdays are among them.
 */
const COMMON_IN_LETTERS = new Set(
  `able add additional also appeal apply application appreciate approach area ask attend available
  background become believe best better big bring build business busy call candidate care career
  chance change clear colleague come commit common company confident consider contact contribute
  conversation create culture current customer client day deep detail develop discuss early easy
  email employer end enjoy environment especially even every excite expect experience explain
  feel field find fit focus follow forward full further future general get give glad goal good great
  grow happy hard hear help high hire hope idea impact important improve include increase industry
  information insight interest interview involve issue job join keep kind know large last late lead
  learn letter level like line list little long look lot love main make manage many match matter mean
  meet member mention mind moment month morning afternoon evening move name need new next nice note
  number offer office old open opportunity order organize other part particular pass passion
  people person place plan play pleasure point position possible post practice present problem
  process product professional program project provide put quality question question quick quiet
  reach read ready real reason receive regard relate remain reply report respond responsible rest
  result right role run say see seem sense serve service set share short show side sincere situation
  skill small solution solve someone something sort speak special staff stage stand start stay
  step story strategy strong success suit support sure system take talk task team technology tell
  term thank thing think time today tomorrow together tool topic toward true try turn understand use
  useful value various view vision visit wait walk want warm way week welcome well whole wish word work
  world worth write year yesterday young whole number half once twice second first third
  monday tuesday wednesday thursday friday saturday sunday weekend january february march april may
  june july august september october november december spring summer autumn winter fall
  department group division firm organization community mission value values collaborate
  dynamic innovative opportunity challenge responsibility leadership success growth
  successful ability specific really truly actually exactly mostly different difficult
  yourself myself themselves himself herself itself ourselves let make made done going us me him them
  mine yours ours theirs much such same own rather quite far away back down up out off across both
  less least whose whom anything nothing everything anyone else instead however therefore thus though
  since must might shall etc eg ie vs per via`
    .trim()
    .split(/\s+/)
    .map(stem)
)

/** How much it says that a letter and a note share this word, 0 to 1. */
export function weightOf(word: string): number {
  const low = folded(word)
  if (/^\p{N}+$/u.test(low)) return low.length >= 2 ? 1 : 0.5
  // "Go", "R" and "IT" are names where they are written so; "I" and "A" are not.
  if (/^\p{Lu}{2,}$|^\p{Lu}\p{L}?[+#]*$/u.test(word)) return isFunctionWord(low) ? 0 : 1
  if (low.length <= 1 || isFunctionWord(low)) return 0
  if (COMMON_IN_LETTERS.has(stem(low))) return 0.4
  return low.length >= 3 ? 1 : 0.5
}
