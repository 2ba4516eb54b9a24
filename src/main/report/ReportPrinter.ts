import { basename } from 'node:path'
import type { RouteInput } from '@shared/ipc/contract'
import { done, refused, type Outcome } from '@shared/outcome'
import { writeWhole } from '../transfer'
import { paperSize } from './paperSize'
import type { Pages, ReportDesk } from './ReportDesk'

type Time = RouteInput<'report.savePdf'>

const NOT_PRINTED = refused(
  'NOT_FOUND',
  'No printer answered. Save the report as PDF, and print that later.'
)

/** Brings the report that the window shows onto paper or into a file. */
export class ReportPrinter {
  private saved: string | null = null

  constructor(
    private readonly desk: ReportDesk,
    /** BCP 47: what paper people have. */
    private readonly locale: () => string
  ) {}

  async print(time: Time): Promise<Outcome<null>> {
    return (await this.desk.print(this.pages(time))) === 'failed' ? NOT_PRINTED : done(null)
  }

  /** Writes the PDF where the user says: whole, or not at all. */
  async savePdf(time: Time): Promise<Outcome<{ name: string } | null>> {
    const path = await this.desk.askWhere(`My search, ${time.from} to ${time.to}.pdf`)
    if (path === null) return done(null)
    const written = await writeWhole(path, () => this.desk.pdf(this.pages(time)))
    if (!written.ok) return written
    this.saved = path
    return done({ name: basename(path) })
  }

  /** Shows what was saved last, if anything was. */
  reveal(): Outcome<null> {
    if (this.saved !== null) this.desk.reveal(this.saved)
    return done(null)
  }

  private pages({ from, to }: Time): Pages {
    return { size: paperSize(this.locale()), title: `My search, ${from} to ${to}` }
  }
}
