import type { Db } from '@main/database'
import type { ApplicationStory, InterviewStory, PersonStory, ThanksStory } from './story'

const MINUTE = 60_000

/**
 * Writes made-up applications straight into the tables: the services would ask, seed and commit for
 * each click, which takes minutes for 100,000 interviews. Touchpoints are left to the product.
 */
export class StoryWriter {
  private readonly insert: ReturnType<typeof statements>

  constructor(db: Db) {
    this.insert = statements(db)
  }

  /** The new application's id. */
  write(story: ApplicationStory): number {
    const { company, role, stage, appliedOn, createdAt } = story
    const application = idOf(
      this.insert.application.run(company, role, stage, appliedOn, createdAt, createdAt)
    )
    const people = story.people.map(({ name, email, title }) =>
      idOf(this.insert.person.run(name, email, title, createdAt, createdAt))
    )
    const interviews = story.interviews.map((interview) =>
      this.writeInterview(application, story, interview, people)
    )
    this.writeWaiting(application, interviews.at(-1), story, people)
    return application
  }

  private writeWaiting(
    application: number,
    lastInterview: number | undefined,
    { waiting, people: known }: ApplicationStory,
    people: readonly number[]
  ): void {
    const messages = [
      ['follow-up', waiting.followedUpAt],
      ['second-follow-up', waiting.followedUpAgainAt]
    ] as const
    for (const [kind, sentAt] of messages) {
      if (sentAt === null) continue
      const [who] = known
      this.insert.sending.run(
        ...[
          kind,
          application,
          lastInterview,
          people[0],
          null,
          who?.name,
          who?.email,
          sentAt,
          sentAt
        ]
      )
    }
    if (waiting.heardAt !== null) this.insert.heard.run(application, waiting.heardAt)
  }

  /** The new interview's id. */
  private writeInterview(
    application: number,
    story: ApplicationStory,
    interview: InterviewStory,
    people: readonly number[]
  ): number {
    const { startLocal, timeZone, minutes, startsAt, round, kind, place } = interview
    const endsAt = startsAt + minutes * MINUTE
    const when = [startLocal, timeZone, minutes, startsAt, endsAt] as const
    const id = idOf(
      this.insert.interview.run(
        ...[application, ...when, round, kind, place, story.createdAt, story.createdAt]
      )
    )
    interview.thanks.forEach(({ person, wish }, position) =>
      this.insert.participant.run(id, people[person], position, wish)
    )
    interview.notes.forEach(({ kind, text, answer, person }, position) =>
      this.insert.note.run(
        ...[id, person === null ? null : people[person], kind, text, answer],
        ...[position, endsAt, endsAt]
      )
    )
    if (interview.promise) {
      const { by, text, person } = interview.promise
      this.insert.promise.run(id, by, text, people[person], endsAt)
    }
    for (const thanks of interview.thanks) {
      this.writeThanks(application, id, endsAt, thanks, people[thanks.person] ?? 0, story)
    }
    return id
  }

  private writeThanks(
    application: number,
    interview: number,
    endsAt: number,
    { person, sentAt, skippedAt, hasLetter }: ThanksStory,
    personId: number,
    story: ApplicationStory
  ): void {
    const who = story.people[person]
    if (who === undefined) throw new RangeError('Thanks to somebody who was not there')
    let version: number | null = null
    if (hasLetter) {
      const subject = `Thank you for the conversation about ${story.role}`
      const body = bodyTo(who, story)
      const letter = idOf(
        this.insert.letter.run(application, interview, personId, subject, body, endsAt, endsAt)
      )
      this.insert.version.run(letter, 'seeded', subject, body, endsAt)
      if (sentAt !== null) {
        version = idOf(this.insert.version.run(letter, 'sent', subject, body, sentAt))
      }
    }
    if (sentAt !== null) {
      this.insert.sending.run(
        ...['thank-you', application, interview, personId, version],
        ...[who.name, who.email, sentAt, sentAt]
      )
    }
    if (skippedAt !== null) this.insert.skip.run(application, interview, personId, skippedAt)
  }
}

function statements(db: Db) {
  return {
    application: db.prepare(
      `INSERT INTO application (company, role, stage, applied_on, created_at, updated_at)
       VALUES (?, ?, ?, ?, ?, ?)`
    ),
    person: db.prepare(
      `INSERT INTO person (name, email, title, created_at, updated_at) VALUES (?, ?, ?, ?, ?)`
    ),
    interview: db.prepare(
      `INSERT INTO interview (application_id, start_local, time_zone, minutes, starts_at, ends_at,
         round, kind, place, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
    ),
    participant: db.prepare(
      `INSERT INTO interview_person (interview_id, person_id, position, thank_you)
       VALUES (?, ?, ?, ?)`
    ),
    note: db.prepare(
      `INSERT INTO note (interview_id, person_id, kind, text, answer, position, created_at,
         updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`
    ),
    promise: db.prepare(
      `INSERT INTO promise (interview_id, by_date, text, person_id, updated_at)
       VALUES (?, ?, ?, ?, ?)`
    ),
    letter: db.prepare(
      `INSERT INTO letter (kind, application_id, interview_id, person_id, subject, body,
         created_at, updated_at) VALUES ('thank-you', ?, ?, ?, ?, ?, ?, ?)`
    ),
    version: db.prepare(
      `INSERT INTO letter_version (letter_id, cause, subject, body, saved_at)
       VALUES (?, ?, ?, ?, ?)`
    ),
    sending: db.prepare(
      `INSERT INTO sending (kind, application_id, interview_id, person_id, letter_version_id, way,
         recipient_name, recipient_email, sent_at, recorded_at)
       VALUES (?, ?, ?, ?, ?, 'email', ?, ?, ?, ?)`
    ),
    heard: db.prepare(
      `INSERT INTO reply_heard (application_id, heard_at, text)
       VALUES (?, ?, 'We are still meeting people and will be in touch.')`
    ),
    skip: db.prepare(
      `INSERT INTO skip (kind, application_id, interview_id, person_id, skipped_at)
       VALUES ('thank-you', ?, ?, ?, ?)`
    )
  }
}

/** About as long as a real thank-you. */
function bodyTo({ name }: PersonStory, { company, role }: ApplicationStory): string {
  return `Hi ${name},

Thank you for taking the time to talk about the ${role} role with me. I kept thinking about what you \
said about planning at ${company}, and how much of it still hangs on a few people who know where \
everything is.

The part I am most looking forward to is the work on what passengers notice first. At Brindle \
Coaches my headway model cut late departures by 18 %, and I would enjoy doing that with your team.

Best regards,
Maya Ellison
`
}

function idOf({ lastInsertRowid }: { lastInsertRowid: number | bigint }): number {
  return Number(lastInsertRowid)
}
