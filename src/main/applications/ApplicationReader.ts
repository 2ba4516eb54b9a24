import type { AlikeView, ApplicationView } from '@shared/model/applications'
import type { ApplicationHistoryView, PersonView } from '@shared/model/views'
import { done, refused, type Outcome } from '@shared/outcome'
import type { RouteInput } from '@shared/ipc/contract'
import type { AlikeRepository } from './AlikeRepository'
import { countWords } from './countWords'
import type { FieldRepository } from './FieldRepository'
import type { PostingRepository } from './PostingRepository'
import type { TagRepository } from './TagRepository'

export interface ApplicationSources {
  fields: FieldRepository
  tags: TagRepository
  postings: PostingRepository
  alike: AlikeRepository
  findPerson: (id: number) => PersonView | null
  historyOf: (applicationId: number) => ApplicationHistoryView
}

/** What the screens of one application show. */
export class ApplicationReader {
  /** The last posting counted, by what tells it from others: a page is read again after each change. */
  private counted = { key: '', words: 0 }

  constructor(private readonly from: ApplicationSources) {}

  read(id: number): Outcome<ApplicationView> {
    const fields = this.from.fields.read(id)
    if (fields === null) return refused('NOT_FOUND', 'This application is no longer there.')
    const history = this.from.historyOf(id)
    return done({
      ...fields,
      tags: this.from.tags.of(id),
      contact: fields.contactId === null ? null : this.from.findPerson(fields.contactId),
      people: peopleOf(history),
      posting: this.postingOf(id),
      history
    })
  }

  readPosting(id: number): { text: string } | null {
    const posting = this.from.postings.find(id)
    return posting && { text: posting.text }
  }

  private postingOf(id: number): ApplicationView['posting'] {
    const outline = this.from.postings.outline(id)
    if (outline === null) return null
    const key = `${id} ${outline.keptAt} ${outline.length}`
    if (this.counted.key !== key) {
      this.counted = { key, words: countWords(this.from.postings.find(id)?.text ?? '') }
    }
    return { words: this.counted.words, keptAt: outline.keptAt }
  }

  alike({ company, role, except }: RouteInput<'applications.alike'>): AlikeView[] {
    return this.from.alike.find(company, role, except)
  }

  tags(): string[] {
    return this.from.tags.known()
  }
}

/** Everybody met, those of the latest interview first. */
function peopleOf({ interviews }: ApplicationHistoryView): PersonView[] {
  const people = new Map<number, PersonView>()
  for (const { people: met } of interviews.toReversed()) {
    for (const { id, name, email, title, honorific } of met) {
      people.set(id, people.get(id) ?? { id, name, email, title, honorific })
    }
  }
  return [...people.values()]
}
