import { z } from 'zod'
import type { ReportView } from '../model/reportViews'
import { localDate } from '../time/schemas'
import { route } from './route'

const time = z.object({ from: localDate, to: localDate }).refine(({ from, to }) => from <= to, {
  path: ['to'],
  error: 'Choose a last day that is not before the first.'
})

/** The proof of one's search that some offices ask for. */
export const reportRoutes = {
  /** What was done from one day to another, both included, in the system's zone. */
  'report.read': route<ReportView>()(time),
  /** Prints the report as the window shows it; null when the user would rather not. */
  'report.print': route<null>()(time),
  /** Lets the user say where to, and writes what the window shows; null when they would rather not. */
  'report.savePdf': route<{ name: string } | null>()(time),
  /** Shows what was saved last in the system's file manager. */
  'report.reveal': route<null>()(z.null())
}
