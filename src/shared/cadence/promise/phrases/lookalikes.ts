import { clearWeekday, month } from '../names'
import { count, number } from '../numbers'
import { none } from '../phrase'
import type { PhraseReader } from '../phrase'
import { as, either, inOrder, maybe, say } from '../reader'
import type { Reader } from '../reader'

const period = 'hour|hours|day|days|week|weeks|wk|month|months|quarter|year|years|fortnight|weekend'

const lookalikes: readonly Reader<unknown>[] = [
  // What is over.
  inOrder(say('[the] last|past|previous'), maybe(count), either(say(period), clearWeekday, month)),
  inOrder(say('since'), maybe(say('last')), either(say(period), clearWeekday, month)),
  inOrder(clearWeekday, say('last week')),
  say('yesterday [morning|afternoon|evening]'),
  say("today 's"),
  // How often, how long, for how much.
  say(`once|twice|times a|per ${period}`),
  inOrder(number, say(`[k] a|per|each ${period}`)),
  say('24 / 7'),
  say('day|week|month|year by|to|after|in day|week|month|year|out'),
  inOrder(say('a|one'), say('day|week|month|year [-] long|old')),
  say('24 hours a day'),
  // Names of days.
  inOrder(say('good|black|casual'), clearWeekday),
  inOrder(say('easter|cyber|bank|whit|palm|ash|shrove|maundy'), clearWeekday),
  say('may or may not'),
  say('may day')
]

/** Words that look like a time and name none; the longest phrase of a place wins, so these hide it. */
export const lookalikePhrases: readonly PhraseReader[] = lookalikes.map((each) =>
  as(each, () => none)
)
