import { mkdirSync } from 'node:fs'
import Database from 'better-sqlite3'
import { closeDatabase, openDatabase, schemaVersions } from '../../src/main/database'
import { dataFile } from '../launch'
import { expect, test } from '../test'

test.use({ now: '2026-03-04T14:00:00Z' })

for (const { version, name } of schemaVersions) {
  test(`a file of schema ${version} (${name}) opens with all that is in it`, async ({
    start,
    dataDir
  }) => {
    mkdirSync(dataDir, { recursive: true })
    const db = openDatabase(dataFile(dataDir), schemaVersions.slice(0, version))
    db.exec(`
      INSERT INTO person (id, name, created_at, updated_at) VALUES (1, 'Dana Whitfield', 1, 1);
      INSERT INTO application (id, company, role, stage, created_at, updated_at)
        VALUES (1, 'Northwind Traders', 'Staff Engineer', 'interviewing', 1, 1);
      INSERT INTO interview (id, application_id, start_local, time_zone, minutes, starts_at, ends_at,
        kind, created_at, updated_at)
        VALUES (1, 1, '2026-03-04T09:00', 'Europe/London', 60, 1772614800000, 1772618400000,
          'video', 1, 1);
      INSERT INTO interview_person (interview_id, person_id, position) VALUES (1, 1, 0);
      INSERT INTO note (interview_id, person_id, kind, text, position, created_at, updated_at)
        VALUES (1, 1, 'discussed', 'the new depot in Leith', 0, 1, 1)`)
    closeDatabase(db)

    const { app, page } = await start()
    await expect(page.getByText('Northwind Traders').first()).toBeVisible()
    await page
      .getByRole('link', { name: /Northwind Traders/ })
      .first()
      .click()
    const notes = page.getByRole('textbox')
    await expect
      .poll(() => notes.evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value)))
      .toContain('the new depot in Leith')
    await app.close()
    const after = new Database(dataFile(dataDir), { readonly: true })
    expect(after.pragma('user_version', { simple: true })).toBe(schemaVersions.length)
    expect(after.pragma('foreign_key_check')).toEqual([])
    after.close()
  })
}
