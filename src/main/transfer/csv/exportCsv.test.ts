import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { need, openForTest } from '../../testing'
import { exportCsv } from './exportCsv'

const NOW = '2026-03-04T14:00:00Z'
const quiet = { progress: () => undefined, isCancelled: () => false }

function folderForTest(): string {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-csv-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** A data file whose texts are as nasty as spreadsheets fear. */
function nasty(): string {
  const { file, db } = openForTest(NOW)
  db.exec(`
    INSERT INTO person (name, email, title, created_at, updated_at)
      VALUES ('Zoë "Zo" Ångström', 'zoe@example.com', 'Head; of, people', 0, 0),
        ('@SUM(1+1)', NULL, '', 0, 0);
    INSERT INTO application (company, role, stage, applied_on, contact_id, created_at, updated_at)
      VALUES ('=HYPERLINK("http://evil.example","Click")', '-1+1', 'applied', '2026-03-01', 1, 0, 0),
        ('+44 Ltd', 'Engineer, senior', 'no-response', NULL, NULL, 0, 0);
    UPDATE application SET work_mode = 'remote', salary_low = 1850, salary_high = 2000,
      salary_currency = 'GBP', salary_period = 'hour', priority = 'high', decide_by = '2026-03-20',
      notes = '@notes' WHERE id = 1;
    INSERT INTO application_tag VALUES (1, '=tag', 0), (1, 'night', 1);
    INSERT INTO interview (application_id, start_local, time_zone, minutes, starts_at, ends_at, kind,
      place, created_at, updated_at)
      VALUES (1, '2026-03-03T13:00', 'America/New_York', 60, 1772560800000, 1772564400000, 'panel',
        '\u2028' || char(9) || '=1+1', 0, 0);
    INSERT INTO interview_person (interview_id, person_id, position) VALUES (1, 1, 1), (1, 2, 0);
    INSERT INTO note (interview_id, person_id, kind, text, answer, position, created_at, updated_at)
      VALUES (1, 1, 'concern', 'First line' || char(10) || '=second', 'Yes', 1, 0, 0),
        (1, NULL, 'shared', 'Moving to Kotlin', NULL, 0, 0, 0);
    INSERT INTO promise (interview_id, by_date, text, updated_at) VALUES (1, '2026-03-13', 'soon', 0);
    INSERT INTO letter (kind, application_id, interview_id, person_id, subject, body, created_at,
      updated_at) VALUES ('thank-you', 1, 1, 1, 'Thank you', 'Hi Zoë,' || char(10, 10) || 'Bye', 0, 0);
    INSERT INTO letter_version (letter_id, cause, subject, body, saved_at)
      VALUES (1, 'sent', 'Thank you', 'Hi Zoë', 0);
    INSERT INTO sending (kind, application_id, interview_id, person_id, letter_version_id, way,
      recipient_name, recipient_email, sent_at, recorded_at)
      VALUES ('thank-you', 1, 1, 1, 1, 'email', 'Zoë', 'zoe@example.com', 1772632800000, 9),
        ('thank-you', 1, 1, 2, NULL, 'phone', 'Sum', NULL, 1772632800000, 9);
    INSERT INTO touchpoint (kind, application_id, interview_id, person_id, opens_at, due_at,
      overdue_at, lapses_at, because)
      VALUES ('thank-you', 1, 1, 1, 1772564400000, 1772650800000, 1772737200000, NULL, 'Why');`)
  return file
}

it('writes the four tables as spreadsheets read them, and no formula among them', async () => {
  const to = join(folderForTest(), 'Afterword 2026-03-04')
  const input = { from: nasty(), to, timeZone: 'Europe/London', at: Date.parse(NOW) }
  need(await exportCsv(input, quiet))
  expect(readdirSync(to).sort()).toEqual([
    'applications.csv',
    'interviews.csv',
    'letters.csv',
    'touchpoints.csv'
  ])
  const text = (name: string): string => readFileSync(join(to, `${name}.csv`), 'utf8')
  expect(text('applications')).toBe(
    '\uFEFFId,Company,Role,Stage,Applied on,Contact,Contact email,Interviews,Last interview,Source,Link,Place,Work mode,Salary from,Salary to,Currency,Salary per,Priority,Tags,Closes on,Decide by,Notes,Written,Changed\r\n' +
      `1,"'=HYPERLINK(""http://evil.example"",""Click"")",'-1+1,applied,2026-03-01,"Zoë ""Zo"" Ångström",zoe@example.com,1,2026-03-03 13:00,,,,remote,18.5,20,GBP,hour,high,'=tag; night,,2026-03-20,'@notes,1970-01-01 01:00,1970-01-01 01:00\r\n` +
      `2,'+44 Ltd,"Engineer, senior",no-response,,,,0,,,,,,,,,,normal,,,,,1970-01-01 01:00,1970-01-01 01:00\r\n`
  )
  expect(text('interviews')).toContain(
    `"'@SUM(1+1); Zoë ""Zo"" Ångström (Head; of, people)","shared: Moving to Kotlin\nconcern: First line\n=second / Yes",2026-03-13,soon\r\n`
  )
  expect(text('letters')).toContain(
    'zoe@example.com,2026-03-03 13:00,Thank you,"Hi Zoë,\n\nBye",1970-01-01 01:00,2026-03-04 14:00,email\r\n'
  )
  expect(text('letters')).toContain(`,'@SUM(1+1),,2026-03-03 13:00,,,,2026-03-04 14:00,phone\r\n`)
  expect(text('touchpoints')).toContain(
    ',open,2026-03-03 19:00,2026-03-04 19:00,2026-03-05 19:00,,,,Why\r\n'
  )
})

it('leaves nothing behind when it is stopped, or when there is no writing', async () => {
  const folder = folderForTest()
  const input = { from: nasty(), timeZone: 'Europe/London', at: Date.parse(NOW) }
  const stopped = await exportCsv(
    { ...input, to: join(folder, 'tables') },
    { ...quiet, isCancelled: () => true }
  )
  expect(stopped).toMatchObject({ error: { code: 'CANCELLED' } })
  expect(readdirSync(folder)).toEqual([])
  const nowhere = await exportCsv({ ...input, to: join(folder, 'gone', 'tables') }, quiet)
  expect(nowhere).toMatchObject({ error: { code: 'NOT_FOUND' } })
  mkdirSync(join(folder, 'taken'))
  expect(existsSync(join(folder, 'taken.part'))).toBe(false)
})
