/** Words that say an interest by themselves; whose it is shows before them. */
const INTERESTED =
  /(?<!\b(?:you|they|who|she|he|your|their|his|her|of|no|not|people|customers|clients)\s(?:(?:are|were|seemed|is|was|very|still|been)\s){0,2}|['’]s\s)\b(?:interest(?:s|ed)?(?! rates?\b)|excit(?:ed|es|ement|ing)|thrilled|enthus(?:iasm|iastic|iastically|ed)|keen(?:ly)?|eager(?:ly|ness)?|motivated|passionate|drawn|fascinat(?:ed|es|ing)|appeal(?:s|ed|ing)?)\b/i
const DRAWN =
  /\b(?:draws?|attracts?|attracted|speaks|tempts?) (?:\w+ )?(?:to )?me\b|\b(?:see|picture|imagine) myself\b|\b(?:right|good|great|strong|natural|perfect|ideal|excellent) (?:fit|match|place|next step|move)\b|\b(?:first|top) choice\b|\bwhat I (?:am|['’]m|was|have been|['’]ve been) looking for\b|\b(?:committed|devoted) to (?:the|this|your|joining)\b|\b(?:kind|sort) of (?:work|place|team|role|post|job|school|ward|kitchen|company|problem|teaching|challenge) (?:that )?I\b|\b(?:more|all the more|so|quite|very|absolutely) (?:convinced|certain|sure|confident)\b.{0,40}\b(?:role|job|post|position|place|team|company|work|want|right)\b|\bI(?:['’]m| am) (?:\w+ )?(?:certain|convinced|sure)\b.{0,30}\bI (?:want|['’]d (?:like|love)|would (?:like|love))\b|\blooking forward to (?:the (?:possibility|prospect|chance|opportunity)|(?:joining|working|contributing|becoming|helping|bringing))|\blook forward to (?:the (?:possibility|prospect|chance|opportunity)|(?:joining|working|contributing|becoming|helping|bringing))/i

/** Asking, thanking and sending are wished for in any letter. */
const OTHERWISE =
  '(?! (?:\\w+ly )?to (?:thank|ask|know|say|express|send|provide|answer|hear|share|add|mention|let|check|follow|inquire|enquire|clarify|apologi[sz]e|offer|supply|explain|confirm|reschedule|wish|emphasi[sz]e|point|be of|supplement))'
/** "I would be so happy to …", "I hope to …", "I want this job". */
const WISH = new RegExp(
  `(?:\\b(?:I|we)\\b|\\bme\\b)[^.!?]*?(?:\\b(?:would|should|will|['’]d|['’]ll)\\b|\\bI['’](?:d|ll)\\b)(?: \\w+){0,3}? (?:love|like|welcome|enjoy|relish|jump at|be (?:\\w+ )?(?:delighted|glad|happy|happier|honou?red|proud|pleased|lucky|excited))${OTHERWISE}\\b|\\bI (?:\\w+ ){0,3}?(?:hope|want|wish|intend|long|aim)(?: very much| dearly| so much)?${OTHERWISE} (?:to|this|the|that)\\b|\\bI (?:still |do |really |very much )+want\\b|\\bI am (?:\\w+ )?(?:ready|happy|glad|delighted|hoping)${OTHERWISE} to\\b|\\bnothing (?:better|more) than\\b`,
  'i'
)
const WORK =
  /\b(?:join(?:ing)?|considered|role|position|post|job|work(?:ing)? (?:with|for|at|in|on|here|there|alongside|together)|your (?:team|staff|crew|school|ward|kitchen|studio|company|firm|practice|newsroom|shop|office|project|department)|(?:the|this) (?:team|crew|work|challenge)|contribut(?:e|ing)|(?:be|being|become|becoming) (?:a )?(?:part|member)|take (?:it|this|that|them)? ?on|begin|help(?:ing)? (?:you|your|the|build|grow|with|shape|make)|build (?:this|it|that)|teach(?:ing)?|start with you|be there|come (?:and|on|aboard))\b/i
const NO_INTEREST =
  /\b(?:not|never|no longer|hardly|n['’]t|less)\s+(?:\w+\s){0,2}(?:interested|interest|excited|keen|drawn|enthusiastic|eager|appeal)\b|\blost interest\b|\buninterested\b|\bif you(?:['’]re| are)? (?:\w+ )?interested\b|\bin (?:your|the) (?:best )?interests?\b|\bwithdraw\b/i

/** Characters of a sentence that are looked at; what is longer is none. */
const LONGEST = 1000

/** Whether a sentence says that the user wants the role. */
export function saysInterest(sentence: string): boolean {
  const text = sentence.slice(0, LONGEST).replace(/\s+/g, ' ')
  if (NO_INTEREST.test(text)) return false
  return INTERESTED.test(text) || DRAWN.test(text) || (WISH.test(text) && WORK.test(text))
}
