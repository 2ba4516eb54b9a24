import type { InterviewPrefill } from '@renderer/app/logDialog'
import { plainText, type PaletteGroup } from './paletteItem'

/** What to do with words under which nothing is known: begin it. */
export function nothingGroup(
  typed: string,
  act: {
    logInterview: (prefill: InterviewPrefill) => void
    addApplication: () => void
  }
): PaletteGroup {
  return {
    id: 'opened',
    label: 'Something new',
    more: '',
    items: [
      {
        id: 'log-with',
        icon: 'i-lucide-notebook-pen',
        title: plainText('Log an interview with'),
        text: plainText(`“${typed}”`),
        open: () => act.logInterview({ company: typed })
      },
      {
        id: 'add-with',
        icon: 'i-lucide-briefcase-business',
        title: plainText('Add application'),
        text: plainText('a company and a role'),
        open: () => act.addApplication()
      }
    ]
  }
}
