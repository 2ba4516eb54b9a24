import { BY_BASE, BY_GERUND, BY_PAST, BY_THIRD } from '../english/verbs'
import { isOrdinaryWord } from '../english/words'

/** English words that companies are called by, beside those that the letter's lexicon knows. */
const ALSO_COMPANIES = new Set(
  `affirm alphabet amazon amplitude anchor apex apple arrow asana atlas aurora avalanche beacon bench
  better block bloom blue bolt boots bounce box brave braze bright broadcom brook bubble buffer canvas
  capital carbon carrot casper caterpillar chase chime circle citizens clari clarity clear clover cloud
  coast coda common compass confluence confluent copper coral core corner course craft creed crest
  dash delta discover discovery discord drift drop dropbox eagle echo edge elastic element ember
  emerald epic equinox everest evergreen express falcon fidelity figure fir first flex flint flock
  flow fluent fly ford forge forward fox freshly frontier fuse galaxy gap gem gemini general glean
  glide globe gong grail grand grant grape graph gravity greenhouse grid grove guardian gusto halo
  harbor harbour harness harvest haven hawk heap heritage hinge hive holly homebase honest honey
  horizon hub icon ideal impulse indeed indigo intercom iris ivy jet juniper just karma key kite
  later lattice lemonade lever liberty light lilt lime linear lion loom loop lotus lucid lush mango
  maple march mars mason may mercury meridian meta method mint mirror miro monarch monday monument moss
  motion mural narrow nation national nationwide nest next nimble noble north notable notion nova oak
  oasis ocean olive omega opal opera optimum oracle orange orbit origin oscar otter outreach pace
  pacific palm patch path peak pearl pendo phoenix pilot pine pinnacle pioneer pivot plaid planet
  platform plume polar porter prime prism profile progress progressive proof prosper prudential pulse
  quantum quest quill rain ramp range raven recurly regions relay remote render ring ripple river
  rival robin rocket root rose ruby sage sail salt savvy seed segment self senior sentinel shell
  shield sift signal silver sky slack smart snap snowflake solar sonic spark spire spirit splash
  spotlight spring sprout square star stash stellar sterling stone strata stream stride stripe summit
  sun surge swift tandem target tempo tempus tesla thistle thrive tide titan toast torch tower tribune
  trident trim triumph tundra twist ultra unify union unity universal urban vanguard vault vector
  velocity venture verge vertex vine virgin virtue visa vista vital vivid volt wave wayfair willow
  wise wonder yellow yoke zenith zest zone zoom monday tuesday wednesday thursday friday saturday
  sunday january february april june july august september october november december`
    .trim()
    .split(/\s+/)
)

/** Whether a word, in lower case, means something else beside a company. */
export function isCommonWord(low: string): boolean {
  return (
    ALSO_COMPANIES.has(low) ||
    isOrdinaryWord(low) ||
    [BY_BASE, BY_THIRD, BY_PAST, BY_GERUND].some((verbs) => verbs.has(low)) ||
    (low.endsWith('s') && low.length > 3 && isCommonWord(low.slice(0, -1)))
  )
}
