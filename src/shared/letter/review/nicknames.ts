/** First names with the short forms that cannot be guessed from their beginning. */
const SHORT_FORMS = `alexander sandy sasha xander, alexandra sandra sandy lexi, andrew andy drew,
anthony tony, barbara barb babs, charles charlie chuck, christina tina chrissy, christine chris tina,
daniel danny, david dave davey, deborah debbie deb, dorothy dot dottie, edward eddie ed ted ned,
eleanor ellie nell nora, elizabeth liz lizzie beth betty betsy eliza libby, frances fran frankie,
francis frank, frederick fred freddie, gerald gerry jerry, gregory greg, harold harry hal,
henry harry hank, isabella bella izzy, jacob jake, jacqueline jackie, james jim jimmy jamie,
jeffrey jeff, jennifer jenny jen, jessica jess jessie, john jack johnny, jonathan jon jonny, joseph joe joey,
josephine jo josie, joshua josh, judith judy, katherine kate katie kathy kat kit, kathleen kathy kate,
catherine cathy kate cat, kenneth ken kenny, lawrence larry, laurence larry, leonard len lenny,
louise lou, margaret maggie meg peggy greta madge, martha marty, matthew matt, michael mike mick mickey,
nancy nan, nathaniel nate nat, nicholas nick nico, nicole nicky, pamela pam, patricia pat patty tricia trish,
patrick pat paddy, peter pete, philip phil, phillip phil, raymond ray, rebecca becky becca, richard rick dick rich richie,
robert bob bobby rob robbie bert, roger rodge, ronald ron ronnie, samantha sam, samuel sam sammy,
stephanie steph, stephen steve, steven steve, susan sue susie, susanna sue, teresa terry tess, theresa terry tess,
theodore ted theo teddy, thomas tom tommy, timothy tim, victoria vicky tori, vincent vince, walter walt,
william bill billy will liam, zachary zach zack`
  .split(',')
  .map((forms) => forms.trim().split(/\s+/))

const FORMS_OF = new Map(SHORT_FORMS.map(([name = '', ...forms]) => [name, new Set(forms)]))

/** Letters that a short form leaves out at least: "Ben" is Benjamin, but "Dan" is no "Dana". */
const LEFT_OUT = 3

/** Whether somebody called `name` may be called `short`; both in lower case without accents. */
export function isShortFor(short: string, name: string): boolean {
  if (FORMS_OF.get(name)?.has(short) || FORMS_OF.get(short)?.has(name)) return true
  return short.length >= 2 && name.length - short.length >= LEFT_OUT && name.startsWith(short)
}
