import { basename, extname } from 'node:path'
import type { RouteInput } from '@shared/ipc/contract'
import {
  mailtoOf,
  oneAddress,
  WEB_MAILS,
  webComposeOf,
  type MailLetter,
  type WebMail
} from '@shared/mail'
import type { OpenedMailView } from '@shared/model/mailViews'
import { done, refused, type Outcome } from '@shared/outcome'
import type { Clock } from '@shared/time/Clock'
import { orWritingProblem, writeWhole } from '../transfer'
import { emlName } from './emlName'
import { emlOf, type Writer } from './emlOf'
import type { MailDesk } from './MailDesk'
import type { Outbox } from './Outbox'

/** Beyond these the web mails answer with an error page instead of the letter; characters. */
const LONGEST_WEB_LINK: Record<WebMail, number> = {
  gmail: 8_000,
  outlook: 2_000,
  'outlook-work': 2_000
}

const NOTHING_OPENS = refused(
  'NOT_FOUND',
  'No mail program opened on this computer. Copy the letter, or save it as a file.'
)
const NO_BROWSER = refused('NOT_FOUND', 'No browser opened on this computer. Copy the letter.')
const NOT_SAVED = refused('NOT_FOUND', 'No letter was saved since the start. Save it again.')

/** The ways out for a letter: into the mail program, the browser or a file. Nothing is sent here. */
export class MailService {
  private saved: string | null = null

  constructor(
    private readonly desk: MailDesk,
    private readonly outbox: Outbox,
    private readonly writer: () => Writer,
    private readonly clock: Clock
  ) {}

  async open({ by, ...letter }: RouteInput<'mail.open'>): Promise<Outcome<OpenedMailView>> {
    const web = WEB_MAILS.find((mail) => mail === by)
    if (web !== undefined) return this.openWeb(web, letter)
    return by === 'mail-app' ? this.openApp(letter) : this.openFile(letter)
  }

  /** Writes the letter where the user says: whole, or not at all. */
  async save(letter: MailLetter): Promise<Outcome<{ name: string } | null>> {
    const path = await this.desk.askWhere(emlName(letter))
    if (path === null) return done(null)
    const written = await writeWhole(path, () => this.eml(letter))
    if (!written.ok) return written
    this.saved = path
    return done({ name: basename(path) })
  }

  async openSaved(): Promise<Outcome<null>> {
    if (this.saved === null) return NOT_SAVED
    // Under another ending the system might run it instead of showing it.
    if (extname(this.saved).toLowerCase() !== '.eml') return NOTHING_OPENS
    return (await this.desk.openFile(this.saved)) ? done(null) : NOTHING_OPENS
  }

  /** By a link; as a file where that would be too long for the system, or nothing takes the link. */
  private async openApp(letter: MailLetter): Promise<Outcome<OpenedMailView>> {
    const link = mailtoOf(letter)
    const isTaken = link.length <= this.desk.longestLink && (await this.desk.openLink(link))
    return isTaken ? done(opened('link', letter)) : this.openFile(letter)
  }

  private async openFile(letter: MailLetter): Promise<Outcome<OpenedMailView>> {
    return orWritingProblem(async () => {
      const path = await this.outbox.put(emlName(letter), await this.eml(letter))
      return (await this.desk.openFile(path)) ? done(opened('file', letter)) : NOTHING_OPENS
    })
  }

  private async openWeb(web: WebMail, letter: MailLetter): Promise<Outcome<OpenedMailView>> {
    const longest = Math.min(this.desk.longestLink, LONGEST_WEB_LINK[web])
    const whole = webComposeOf(web, letter)
    const isBodyCopied = whole.length > longest
    if (isBodyCopied) await this.desk.copy(letter.body)
    const link = isBodyCopied ? webComposeOf(web, { ...letter, body: '' }) : whole
    if (!(await this.desk.openLink(link))) return NO_BROWSER
    return done({ ...opened('link', letter), isBodyCopied })
  }

  private eml(letter: MailLetter): Promise<Buffer> {
    return emlOf(letter, this.writer(), this.clock.now())
  }
}

function opened(as: OpenedMailView['as'], { to }: MailLetter): OpenedMailView {
  return { as, isAddressed: oneAddress(to?.email) !== null, isBodyCopied: false }
}
