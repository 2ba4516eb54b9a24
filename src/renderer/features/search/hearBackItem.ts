import { hearBack, type HeardAbout } from '@renderer/app/heardBack'
import type { FoundApplication, FoundView } from '@shared/model/search'
import type { Stage } from '@shared/model/words'
import type { PaletteItem } from './paletteItem'

/** Stages in which one waits for an answer. */
const WAITING: readonly Stage[] = ['applied', 'interviewing', 'offer']

/** "Heard back from" the first application found that waits for an answer; none where none does. */
export function hearBackItem(found: FoundView, timeZone: string): PaletteItem[] {
  return found.applications.rows
    .filter(({ stage, company }) => WAITING.includes(stage) && company.marks.length > 0)
    .slice(0, 1)
    .map((row) => ({
      id: 'hear-back',
      icon: 'i-lucide-reply',
      title: { text: 'Heard back from', marks: [] },
      text: row.company,
      open: () => hearBack(aboutOf(row, timeZone))
    }))
}

function aboutOf({ id, company, next }: FoundApplication, timeZone: string): HeardAbout {
  const { personId = null, personName = null } = next ?? {}
  const person =
    personId === null || personName === null ? null : { id: personId, name: personName }
  return { applicationId: id, company: company.text, person, timeZone }
}
