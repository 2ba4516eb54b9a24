import type { LetterFacts } from '@shared/letter'
import type { WordingsView } from '@shared/model/wordingViews'
import type { TemplateRepository } from './TemplateRepository'
import type { WordingRepository } from './WordingRepository'

/** What the user keeps to write letters with. */
export class WordingShelf {
  constructor(
    readonly wordings: WordingRepository,
    readonly templates: TemplateRepository
  ) {}

  read(): WordingsView {
    return { wordings: this.wordings.list(), templates: this.templates.list() }
  }

  /** What letters are written with: as the facts of a letter have it. */
  inUse(): Pick<LetterFacts, 'ownWordings' | 'ownTemplates'> {
    const { wordings, templates } = this.read()
    return {
      ownWordings: wordings
        .filter(({ isUsed }) => isUsed)
        .map(({ situation, text }) => ({ situation, text })),
      ownTemplates: templates
        .filter(({ isUsed }) => isUsed)
        .map(({ kind, text }) => ({ kind, text }))
    }
  }
}
