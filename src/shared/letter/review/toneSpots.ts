import type { Spot } from './spots'

const REPLY =
  '(?:reply|respond|response|answer|hear|decision|decide|update|feedback|news|get back|let me know|tell me|call me|write back|contact me)'
const PEOPLE =
  '(?:boss|bosses|managers?|employers?|supervisors?|colleagues?|co-?workers?|team|teams|company|companies|workplace|job|ceo|management|leadership|interviewers?|recruiters?|competitors?|hr|director|department|you|your|he|she|they|him|her|place|firm|school|hospital|agency|office|people|staff|interview|process)'
const HARSH =
  '(?:terrible|awful|horrible|toxic|incompetent|stupid|idiot(?:s|ic)?|lazy|useless|worst|rude|unprofessional|pathetic|dishonest|clueless|hopeless|abusive|arrogant|ignorant|unfair|disorgani[sz]ed|boring|ridiculous|disrespectful|nightmare|mediocre|unbearable|shameful|disgraceful|mess|disaster|joke|shambles|chaotic)'

/** Wording that presses for an answer. */
const PRESSING: readonly Spot[] = [
  {
    pattern: /\basap\b|\ba\.s\.a\.p\.?/gi,
    grave: true,
    say: (found) => `Take out “${found}”: leave the time to them.`
  },
  {
    pattern: new RegExp(
      `\\b${REPLY}\\b[^.!?\\n]{0,60}\\b(?:as soon as possible|as quickly as possible|immediately|right away|at once|urgently|without delay|by (?:today|tonight|tomorrow|end of (?:the )?day|eod|cob)|today|within (?:the )?(?:hour|24 hours))\\b|\\b(?:urgent(?:ly)?|immediate(?:ly)?)\\b[^.!?\\n]{0,30}\\b${REPLY}\\b`,
      'gi'
    ),
    grave: false,
    say: (found) => `Ask without pressing: “${short(found)}” sets them a deadline.`,
    isMeant: (found, before) =>
      !/^(?:urgent|immediate)/i.test(found) &&
      /\bI(?:['’]ll| will| would|['’]d| can| shall| could)(?: \w+)? $/.test(before)
  },
  {
    pattern:
      /\bI(?:['’]m|['’]ve been| am| have been| was)?\s+still waiting\b|(?:^|[.!?]\s+)still waiting\b|\bstill waiting (?:for|to hear|on) (?:you|your|an?\b|any|the (?:decision|result|outcome|answer)|news|word|feedback|back|from you)|\bkept? (?:me )?waiting\b|\bbeen waiting (?:for )?(?:\w+ ){0,3}?(?:days?|weeks?|months?)\b|\bI(?:['’]ve| have)? (?:still )?heard nothing\b|\band heard nothing\b|\b(?:been|left) waiting (?:for )?(?:days|weeks|so long|too long|forever|long enough)\b|\b(?:tired|sick) of waiting\b|\bhow (?:much )?longer\b|\bwhat is taking\b|\bwhat['’]s taking\b/gim,
    grave: false,
    say: (found) => `Take out “${short(found)}”: ask kindly where things stand.`
  },
  {
    pattern:
      /\bI (?:must |have to )?(?:demand|insist|require)\b|\bI expect (?:an?|your|to (?:hear|receive|get)|you to)\b|\bI (?:need|must have|want) (?:an?|your|the) (?:answer|decision|reply|response|offer)\b|\bI (?:must|need to) (?:know|hear)\b|\byou (?:must|have to|need to|had better|owe)\b[^.!?\n]{0,40}\b(?:reply|respond|answer|decide|tell|hire|offer|me|let)\b|\bowe me\b|\bfinal (?:notice|reminder|warning)\b|\blast chance\b|\bdeadline for your\b/gi,
    grave: true,
    say: (found) => `Ask instead of demanding: take out “${short(found)}”.`
  },
  {
    pattern:
      /\bper my (?:last|previous|earlier) (?:e-?mail|message|note|letter)\b|\bwhy (?:have|has|did)(?:n['’]t| you not|n['’]t you)\b[^.!?\n]{0,40}|\byou (?:still )?(?:have|had|did)(?:n['’]t| not| never) (?:\w+ )?(?:replied|responded|answered|reply|respond|answer|bothered|gotten back|got back|get back)\b|\byou (?:have )?(?:ignored|forgot|forgotten|ghosted)\b|\b(?:ignoring|ghosting) (?:me|my)\b|\byou promised\b|\b(?:third|fourth|fifth|3rd|4th) (?:time|e-?mail) I\b/gi,
    grave: false,
    say: (found) => `Take out “${short(found)}”: it reads like a reproach.`
  }
]

/** Wording for friends. */
const CASUAL: readonly Spot[] = [
  {
    pattern:
      /\b(?:hey|hi|hello|dear|thanks|thank you|you) (?:guys|dudes?|folks)\b|^\s*(?:hey|heya|hiya|yo|sup|howdy)\b/gi,
    grave: false,
    say: (found) => `Write a greeting such as “Hi” instead of “${found}”.`,
    isMeant: (found) => /^(?:hi|hello|dear|thanks|thank you|you) folks/i.test(found)
  },
  {
    pattern:
      /(?<![\p{L}\p{N}@./'’-])(?:lol|lmao|rofl|omg|btw|thx|thnx|tnx|pls|plz|ur|gonna|wanna|gotta|kinda|sorta|yeah|yep|yup|nope|dudes?|bro|bruh|haha+|hehe+|xoxo|ttyl|imo|imho|idk|tbh|fyi|stoked|psyched|cuz|coz|ya|yay|woohoo|yolo|sucks?|crap|damn|hella|dope|l8r|gr8|2moro|b4|c u|cya)(?![\p{L}\p{N}@'’-]|\.\p{L})/giu,
    grave: false,
    say: (found) => `Say “${found}” in words for a letter.`,
    isMeant: (found) =>
      found.length <= 4 && found === found.toUpperCase() && !/^(?:LOL|OMG|BTW|THX|PLS)$/.test(found)
  },
  {
    pattern: /(?<![\p{L}\p{N}.@'’/-])u(?![\p{L}\p{N}.@'’/-])|(?<!\S)(?:xx+|xo)(?=\s*$)/gmu,
    grave: false,
    say: (found) => `Say “${found}” in words for a letter.`
  },
  {
    pattern:
      /(?![©®™])\p{Extended_Pictographic}(?:[\ufe0f\u200d\u{1f3fb}-\u{1f3ff}]|\p{Extended_Pictographic})*|[\u{1f1e6}-\u{1f1ff}]{2}|(?<!\S)(?:[:;=8]['’]?-?[)(DPp*/|]+|<3|\^\^|[xX]D)(?=[\s.,!?]|$)/gu,
    grave: false,
    say: (found) => `Take out “${found}”: a letter does without.`
  }
]

/** Wording that makes the user small. */
const BEGGING: readonly Spot[] = [
  {
    pattern:
      /\b(?:I(?:['’]m| am)? (?:beg|begging|plead|pleading|implore|desperate)|begging you|beg (?:of )?you|desperate(?:ly)?|please,? please|at your mercy|pretty please)\b/gi,
    grave: false,
    say: (found) => `Take out “${found}”: you have no need to beg.`,
    isMeant: (found, _, behind) =>
      /^desperate/i.test(found) &&
      !/^\s*(?:for (?:a|the|this|any|some) |need|want|hop|to (?:get|join|work|have)|[.!,])/i.test(
        behind
      )
  },
  {
    pattern:
      /\bI (?:really |truly |badly |just |so )*need (?:this|the|a|any) (?:job|position|role|work|chance|opportunity|income|money)\b|\b(?:do|take|accept) (?:just about |absolutely )?(?:anything|any (?:job|position|role|salary|pay|offer))\b|\bplease(?:,| just)? (?:give me (?:a|one|this|the|another|just)|hire me|pick me|choose me|don['’]t (?:reject|forget))\b|\bgive me (?:a|one|just one|another) (?:more )?chance\b|\b(?:won['’]t|will not|would not|wouldn['’]t) regret (?:it|hiring|giving|this)\b|\b(?:my|the) (?:last|only) hope\b|\bhave (?:no|nowhere|nothing) (?:other|else)\b|\bcan['’]?(?:not|t) afford\b|\bmy (?:rent|bills|mortgage)\b|\bI know I['’]?(?:m| am) not (?:the best|good enough|qualified)\b|\bI would give anything\b/gi,
    grave: false,
    say: (found) => `Take out “${short(found)}”: you have no need to beg.`,
    isMeant: (found, before) =>
      /^(?:do|take|accept)/i.test(found) &&
      !/\b(?:I|I['’]ll|I['’]d|will|would|to|could|can)\s*$/i.test(before)
  }
]

/** Wording against somebody. */
const NEGATIVE: readonly Spot[] = [
  {
    pattern: new RegExp(
      `\\b${PEOPLE}\\b[^.!?\\n]{0,40}\\b(?:is|are|was|were|['’]s|['’]re|been|being|seemed|looked|so|such|very|really|quite|rather|felt|be)\\b[^.!?,;\\n]{0,20}\\b${HARSH}\\b|\\b${HARSH}\\s+(?:\\w+\\s+)?${PEOPLE}\\b`,
      'gi'
    ),
    grave: false,
    say: (found) => `Take out “${short(found)}”: speak ill of nobody.`,
    isMeant: (found) =>
      /\b(?:lazy load|worst[ -]case|toxic (?:waste|substance|material))/i.test(found)
  },
  {
    pattern:
      /\b(?:rude(?:ly|ness)?|unprofessional(?:ly)?|incompeten(?:t|ce)|dishonest|arrogan(?:t|ce)|clueless|pathetic|disrespectful|stupid(?:ity)?|idiots?|idiotic|jerks?|morons?)\b|\btreated (?:me|us|people|staff) (?:\w+ )?(?:badly|poorly|unfairly|terribly|horribly|like)\b|\b(?:boss|managers?|employer|supervisor|company|management|colleagues|director)\b[^.!?\n]{0,20}\b(?:never|didn['’]t|did not|doesn['’]t|does not|don['’]t|refused to|failed to|refuses to)\b[^.!?\n]{0,20}\b(?:listen(?:ed)?|cared?|respect(?:ed)?|appreciated?|valued?|support(?:ed)?|underst(?:and|ood)|know what)\b/gi,
    grave: false,
    say: (found) => `Take out “${short(found)}”: speak ill of nobody.`
  },
  {
    pattern:
      /\bI (?:\w+ )?(?:hate|hated|despise|despised|loathe|loathed|detest|detested)\b|\b(?:can|could)(?:['’]?t| ?not) stand (?:my|the|your|him|her|them|it|working|any)\b|\b(?:sick|fed up|tired) (?:of|with) (?:my|the|this|your|him|her|them|working)\b|\bwaste of (?:my |your |our )?time\b|\bwasted my\b|\bunlike (?:my|the|your|any|most|other|some) (?:last|current|former|previous|old|other|present)?\s*(?:boss|manager|employers?|company|team|job|colleagues?|candidates?|applicants?|interviewers?|people|firms?|companies|workplace)\b|\b(?:disappointed|frustrated|annoyed|angry|upset|offended|insulted|unhappy|dissatisfied|unimpressed|appalled) (?:in|with|by|at|about|that) (?:you\b|your|the (?:way|process|lack|fact|interview|delay|silence|decision|treatment)|how|this|my (?:current|last|former|previous|old)|him|her|them)|\bbadly (?:run|managed|organi[sz]ed)\b|\bshame on\b|\byou(?:['’]re| are) making a mistake\b|\byour (?:loss|mistake)\b|\bbetter than (?:the |your |any )?(?:other|current|existing) (?:candidates?|applicants?|employees|staff|team)\b/gi,
    grave: false,
    say: (found) => `Take out “${short(found)}”: speak ill of nobody.`
  }
]

/** Money is for the offer. */
const SALARY: readonly Spot[] = [
  {
    pattern:
      /\b(?:salar(?:y|ies)|wages?|remuneration|compensation|pay (?:range|rates?|scale|rise|raise|package|expectations?|grade|band|check|packet)|paychecks?|(?:the|my|your|better|higher|more|starting|base|good|what) pay(?!\w|\s+(?:attention|for|off))|(?:sign(?:ing|-on)|annual|yearly|performance) bonus(?:es)?|bonuses|benefits package|stock options|equity (?:package|grant|stake)|(?:hourly|day) rate|(?:vacation|holiday) (?:days|allowance)|paid time off|pto|relocation package|(?:what|how much) (?:the|this) (?:role|job|position|post) (?:\w+ )?pays?|what (?:are )?the benefits|what benefits|how much (?:you|the (?:role|job|position)|it|does|would|will) [^.!?\n]{0,30}\bpays?)\b|[$£€]\s?\d[\d.,]*\s?k?\b(?=[^.!?\n]{0,30}\b(?:per|a|an|\/)\s?(?:year|annum|month|hour|day)\b)|\b(?:looking for|expect\w*|earn\w*|asking for|make) (?:\w+ ){0,2}[$£€]\s?\d[\d.,]*\s?k?\b|\b\d{2,3}k\b(?=[^.!?\n]{0,20}\b(?:per|a) (?:year|annum)\b)/gi,
    grave: false,
    say: (found) => `Take out “${short(found)}”: leave money for the offer.`,
    isMeant: (found, before) => /^comp/i.test(found) && /\bworkers?['’]?s?\s*$/i.test(before)
  }
]

export const TONE: readonly Spot[] = [...PRESSING, ...CASUAL, ...BEGGING, ...NEGATIVE, ...SALARY]

function short(found: string): string {
  const line = found.replace(/\s+/g, ' ').trim()
  return line.length > 50 ? `${line.slice(0, 50).replace(/[\uD800-\uDBFF]$/, '')}…` : line
}
