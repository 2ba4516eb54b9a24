/**
 * A small lexicon of the verbs that people use in interview notes, with their inflections. It is
 * there to tell "cut deploy times" (a bare verb) from "the night timetable" (a noun).
 */

const REGULAR = `
abandon accelerate accept accommodate accompany achieve acquire act activate adapt add address
adjust administer admit adopt advance advertise advise affect afford agree aim align allow analyse
analyze answer anticipate appear apply appoint appraise appreciate approach argue arrange arrive
ask assemble assess assign assist assume assure attach attend attract audit author automate avoid
await award bake balance bathe belong bill boil boost borrow brainstorm brew brief brighten
broaden budget bundle butcher calculate calibrate call calm cancel care carry carve catalogue
cater celebrate certify chair change chase check chop cite clarify classify clean clear clip close
coach code collaborate collect combine command communicate compare compete compile complain
complete compose compress conceive conclude conduct configure confirm connect conserve consider
consolidate construct consult consume contact contain contribute control convert convince cook
coordinate cope correct counsel count cover craft create critique crop cultivate curate cure
customise customize dance debate debug decide decline decorate decrease dedicate defend define
delay delegate delight deliver demand demonstrate deploy describe design detect develop diagnose
dine direct discover discuss disinfect dismantle dispatch dispense distribute document dose double
draft dress dry earn ease edit educate embrace empathise empathize empty enable encounter
encourage end endure enforce engage enjoy enlist enrich ensure enter entertain equip escalate
escort establish estimate evaluate examine exceed exchange excite execute exercise expand expect
experiment explain explore export extend face facilitate fertilise file fill film finalise
finalize finish fix focus fold follow forecast form foster frame fry fulfil fulfill function
fund fundraise furnish gain gather generate glaze glue grade graft grill groom groove guide
halve hammer hand handle happen harvest heat help hike hire hoist hone host identify illustrate
imagine implement import improve include increase influence inform inject innovate inspect inspire
install instruct insulate insure integrate intend interpret interrupt interview introduce invent
invest investigate invite invoice involve iron iterate join judge juggle jump justify kick label
land launch learn level liaise lift like limit link list listen litigate live load lobby log look
love lower lubricate machine mail maintain manage map mark market master match maximise maximize
measure mediate mend mention mentor merge migrate mill minimise minimize mix mobilise model
moderate modernise modernize monitor mop motivate move multiply name navigate need negotiate
network notice number nurture observe obtain offer onboard open operate oppose optimise
optimize orchestrate order organise organize outline overhaul own pace pack paint park partner
patch patrol perform persuade phone photograph pick pilot pinpoint pitch place plan plant plaster
plate play polish populate position pour practice practise praise predict prefer prepare prescribe
present preserve prevent prioritise prioritize process procure produce program promise promote
propagate propose protect prototype provide prune publicise publish pull pump purchase push
qualify question quote raise rate reach reassure rebalance recall receive recharge recognise
recognize recommend reconcile record recover recruit recycle redesign redirect reduce refactor
refer refine reflect refresh refurbish regulate rehearse reinforce relate relax release reload
relocate rely remain remember remove rename renew renovate rent reorganise reorganize repair
replace replenish report represent reproduce request require rescue research reshape resist
resolve respect respond restock restore restructure resume retain retrieve return reuse revamp
reverse review revise revive reward rework roast roll rotate route sail sand save scale scan
schedule score screen script seal search season secure seem segment select sense sequence serve
settle shape share sharpen shift ship shorten sift sign signal simplify simulate sketch skim slice
smooth solder solve sort sound source spark specify speed spot spray sprint stabilise stabilize
staff staple start stay steer sterilise sterilize stitch stock stop store streamline strengthen
strip structure study submit succeed suggest suit summarise summarize supervise supply support
suppress surround survey suspend sustain switch synthesise synthesize tackle tailor talk tame
target taste tend test thank tidy tighten tile tolerate touch tour track trade train transcribe
transfer transform translate transplant transport travel treat triage trim trust try tune turn
tutor type unblock uncover unify unite unload unpack unpick untangle update upgrade use vaccinate
validate value vary verify view visit visualise visualize volunteer wait walk want warm warn wash
watch water weed weigh welcome weld whisk widen wipe wire witness wonder work worm worry wrap
yield admire concentrate depend deserve destroy devote differ disagree disappear discontinue enrol
exist expire fail hesitate ignore impress insist intervene manufacture postpone rebrand refuse
relaunch remind reopen reschedule resign retire suffer underestimate upload
`
  .trim()
  .split(/\s+/)

const IRREGULAR = `
become became become, begin began begun, bring brought brought, build built built, buy bought
bought, catch caught caught, choose chose chosen, come came come, cut cut cut, deal dealt dealt,
do did done, draw drew drawn, drive drove driven, eat ate eaten, feel felt felt, fight fought
fought, feed fed fed, find found found, fly flew flown, forget forgot forgotten, get got got, give
gave given, go went gone, grow grew grown, have had had, hear heard heard, hold held held, keep
kept kept, know knew known, lead led led, leave left left, let let let, lose lost lost, make made
made, mean meant meant, meet met met, outgrow outgrew outgrown, overcome overcame overcome,
oversee oversaw overseen, pay paid paid, put put put, quit quit quit, read read read, rebuild
rebuilt rebuilt, rethink rethought rethought, rewrite rewrote rewritten, ride rode ridden, rise
rose risen, run ran run, say said said, see saw seen, sell sold sold, send sent sent, set set set,
sew sewed sewn, shoot shot shot, show showed shown, sing sang sung, sit sat sat, sleep slept
slept, speak spoke spoken, spend spent spent, split split split, spread spread spread, stand stood
stood, swim swam swum, take took taken, teach taught taught, tell told told, think thought
thought, understand understood understood, undertake undertook undertaken, wear wore worn, win won
won, withstand withstood withstood, write wrote written, lend lent lent, dig dug dug, freeze froze
frozen, kneel knelt knelt, grind ground ground, weave wove woven, upsell upsold upsold, reset
reset reset, proofread proofread proofread, troubleshoot troubleshot troubleshot, sweep swept
swept, bind bound bound, hang hung hung, lay laid laid, lie lay lain, light lit lit, bend bent
bent, cost cost cost, hit hit hit, hurt hurt hurt, shut shut shut, shake shook shaken, shine shone
shone, spin spun spun, steal stole stolen, stick stuck stuck, strike struck struck, swing swung
swung, throw threw thrown, wake woke woken, broadcast broadcast broadcast, offset offset offset,
outsource outsourced outsourced
`
  .split(',')
  .map((forms) => forms.trim().split(/\s+/))

/** Verbs that are as often nouns, so that "design systems" needs a closer look. */
export const NOUNISH: ReadonlySet<string> = new Set(
  `
advance answer approach attend audit author award balance bill boost brief broadcast budget call
calm chair change check clean clear coach code command complete control correct cost cover craft
critique crop dance deal debate decline delay delight demand design direct dispatch dose double
draft dress drive ease end escort exchange exercise experiment export face file film focus
forecast form frame function fund gain glaze glue grade grill guard guide hammer hand hang harvest
heat help hike hire import increase influence interview iron judge jump label land launch lead
level lift light limit link list live load lobby look love lower machine mail map mark market
master match measure mentor mill model monitor mop move name need network notice number nurse
offer offset order pace paint park partner patch patrol phone photograph pilot pitch place plan
plant plaster plate play polish position practice praise process produce program promise prototype
pump purchase question quote raise rate reach record recruit release rent repair report request
rescue research respect resume return reverse review reward ride roast rota run sand saw scale
scan schedule score screen season secure sense sequence share shift ship show sign signal slice
smooth sort sound source spark speed spin split spot spray sprint staff staple start stay stock
stop store strike structure study suit supply support survey sweep switch talk target taste tend
test tile touch tour track trade train transfer travel treat triage trust turn tutor type update
upgrade use value view visit volunteer walk warm wash watch water weed welcome wire witness wonder
work worm worry yield
`
    .trim()
    .split(/\s+/)
)

const DOUBLED = new Set(
  `plan ship stop map scan drop step chat swap refer prefer commit permit submit admit occur control
  program begin cut forget get let put quit run set sit split spread swim win wrap log debug
  spot hit format chop strip trim whip grab pin mop skim dig knit fit tag snap stir ship mob clip grip top crop drum plug flip enrol`.split(
    /\s+/
  )
)

export interface VerbForms {
  base: string
  third: string
  past: string
  participle: string
  gerund: string
}

function thirdPerson(base: string): string {
  if (base === 'have') return 'has'
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`
}

function gerund(base: string): string {
  if (DOUBLED.has(base)) return `${base}${base.at(-1) ?? ''}ing`
  return /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`
}

function regularPast(base: string): string {
  if (DOUBLED.has(base)) return `${base}${base.at(-1) ?? ''}ed`
  if (base.endsWith('e')) return `${base}d`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`
}

function forms(base: string, past: string, participle: string): VerbForms {
  return { base, third: thirdPerson(base), past, participle, gerund: gerund(base) }
}

const ALL: VerbForms[] = [
  ...REGULAR.map((base) => forms(base, regularPast(base), regularPast(base))),
  ...IRREGULAR.map(([base = '', past = '', participle = '']) => forms(base, past, participle))
]

function index(form: keyof VerbForms): ReadonlyMap<string, VerbForms> {
  return new Map(ALL.map((verb) => [verb[form], verb]))
}

export const BY_BASE = index('base')
export const BY_THIRD = index('third')
export const BY_PAST = index('past')
export const BY_PARTICIPLE = index('participle')
export const BY_GERUND = index('gerund')

/** A verb's -ing form, or a noun made from one: "owning", "being", "welding". */
export function isGerund(word: string): boolean {
  return (
    BY_GERUND.has(word) ||
    (/^\p{Ll}{2,}ing$/u.test(word) &&
      !/(?:thing|spring|morning|evening|ceiling|king|string|wing|ring|sibling|wedding)$/.test(word))
  )
}

/** "leads" → "lead", "studies" → "study"; also for verbs that the lexicon does not have. */
export function bareForm(third: string): string {
  const known = BY_THIRD.get(third)
  if (known) return known.base
  if (/[^aeiou]ies$/.test(third)) return `${third.slice(0, -3)}y`
  return /(?:ss|sh|ch|x|zz|o)es$/.test(third) ? third.slice(0, -2) : third.slice(0, -1)
}
