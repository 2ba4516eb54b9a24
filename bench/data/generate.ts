import { pauseSearchIndexes, type Db } from '@main/database'
import { HolidayBook } from '@main/time'
import { FactsRepository, TouchpointRepository, TouchpointService } from '@main/touchpoints'
import { randomFrom } from './random'
import { applicationStory, type ApplicationStory } from './story'
import { StoryWriter } from './StoryWriter'
import { plainCadence, SURROUNDINGS } from './surroundings'

export interface Recipe {
  seed: number
  /** How many interviews; applications with one to five of them each are made until they are. */
  interviews: number
  /** The instant (ms) around which it all happens. */
  now: number
  /** The user's IANA zone. */
  timeZone: string
}

/** Fills an empty, migrated file in one transaction; the same recipe gives the same rows. */
export function fill(db: Db, { seed, interviews, now, timeZone }: Recipe): void {
  const random = randomFrom(seed)
  const writer = new StoryWriter(db)
  const touchpoints = touchpointService(db, timeZone)
  const stories: ApplicationStory[] = []
  for (let left = interviews; left > 0;) {
    const story = applicationStory(random, Math.min(left, random.whole(1, 5)), now)
    stories.push(story)
    left -= story.interviews.length
  }
  // As the years pass: what happened together lies together in the file.
  stories.sort((a, b) => a.createdAt - b.createdAt)
  db.transaction(() => {
    const indexAll = pauseSearchIndexes(db)
    for (const story of stories) touchpoints.recalculate(writer.write(story))
    indexAll()
  })()
}

/** The product's own calculation, wired as `createServices` wires it. */
function touchpointService(db: Db, timeZone: string): TouchpointService {
  const facts = new FactsRepository(db)
  const { holidaysOf } = new HolidayBook(SURROUNDINGS.holidayLibrary)
  const cadence = plainCadence(timeZone)
  return new TouchpointService(facts, new TouchpointRepository(db), () => cadence, holidaysOf)
}
