import { done } from '@shared/outcome'
import type { HandlersFor } from '../ipc'
import type { ReportPrinter } from './ReportPrinter'
import type { ReportService } from './ReportService'

export function reportHandlers(report: () => ReportService): HandlersFor<'report.read'> {
  return { 'report.read': (time) => done(report().read(time)) }
}

export function reportPrinterHandlers(
  printer: ReportPrinter
): HandlersFor<'report.print' | 'report.savePdf' | 'report.reveal'> {
  return {
    'report.print': (time) => printer.print(time),
    'report.savePdf': (time) => printer.savePdf(time),
    'report.reveal': () => printer.reveal()
  }
}
