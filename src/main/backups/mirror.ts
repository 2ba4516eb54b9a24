import { copyFileSync, existsSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { done, refused, type Outcome } from '@shared/outcome'
import { systemProblem } from '../database'
import { job } from '../side'
import { BackupFolder, type Backup } from './BackupFolder'
import { sha256Of } from './digest'

const input = z.object({
  /** The own folder of backups. */
  from: z.string(),
  /** The second one; made where its parent is there. */
  to: z.string(),
  /** The backup that it shall have. */
  name: z.string()
})

/**
 * Copies a backup into the second folder and rotates there; nothing to do where it is already. In a
 * process of its own, since a disk that was taken out can keep whoever asks it waiting for ever.
 * @returns what lies there now
 */
export async function mirror({
  from,
  to,
  name
}: z.output<typeof input>): Promise<Outcome<Backup[]>> {
  if (!existsSync(dirname(to))) return MISSING
  const target = new BackupFolder(to)
  const backup = new BackupFolder(from).find(name)
  if (!backup?.label) return refused('NOT_FOUND', 'This backup is not there any more.')
  if (target.find(name)?.label?.sha256 === backup.label.sha256) return done(target.list())
  return copyInto(target, join(from, name), { ...backup, label: backup.label })
}

async function copyInto(
  target: BackupFolder,
  file: string,
  { label, name, madeAt, reason }: Backup & { label: NonNullable<Backup['label']> }
): Promise<Outcome<Backup[]>> {
  let work: string | undefined
  try {
    target.clean()
    work = target.workFolder()
    const copy = join(work, 'copy.db')
    copyFileSync(file, copy)
    if (sha256Of(copy) !== label.sha256) {
      return refused('DATA_UNUSABLE', `The copy of ${name} is not as it should be.`)
    }
    await target.remove(name)
    await target.rotate(await target.add(copy, label, madeAt, reason))
    return done(target.list())
  } catch (error) {
    // A stick that is pulled out in the middle fails in ways of its own.
    if (!existsSync(dirname(target.path))) return MISSING
    const problem = systemProblem(error)
    if (problem === null) throw error
    return { ok: false, error: problem }
  } finally {
    if (work !== undefined) removeIfThere(work)
  }
}

function removeIfThere(work: string): void {
  try {
    rmSync(work, { recursive: true, force: true })
  } catch {
    // Cleaned up when the folder is back.
    return
  }
}

const MISSING = refused('NOT_FOUND', 'The second folder is not there just now.')

export const mirrorJob = job(input, mirror)

/** What a folder of backups holds, told by a process that may wait for it. */
export const listFolderJob = job(z.object({ path: z.string() }), ({ path }) =>
  existsSync(dirname(path)) ? done(new BackupFolder(path).list()) : MISSING
)
