import { Victim } from './Victim'

/** What became of files that were restored from and saved from. */
export interface Judged {
  looked: { taken: number; refused: number; thrown: number }
  saved: { taken: number; refused: number; thrown: number }
  failures: string[]
}

/** So many files a process: a crash is blamed on one of few. */
const AT_ONCE = 40

/**
 * Looks into files as a restore does and saves from them as salvage does, in processes that may crash
 * or hang: either is a failure. What is thrown is counted; in the program it becomes an answer.
 */
export async function judgeFiles(
  files: readonly string[],
  folder: string,
  worker: string
): Promise<Judged> {
  const judged: Judged = {
    looked: { taken: 0, refused: 0, thrown: 0 },
    saved: { taken: 0, refused: 0, thrown: 0 },
    failures: []
  }
  for (let from = 0; from < files.length; from += AT_ONCE) {
    const victim = new Victim(worker, ['judge', folder, ...files.slice(from, from + AT_ONCE)])
    if (!(await victim.ends())) {
      const last = victim.all('begun').at(-1) ?? 'the first'
      judged.failures.push(`Crashed or hung at ${last}: ${victim.complaints.slice(-300)}`)
    }
    for (const line of victim.all('judged')) {
      const [looked, saved] = line.split(' ') as [Outcome, Outcome]
      judged.looked[looked] += 1
      judged.saved[saved] += 1
    }
    judged.failures.push(...victim.all('unsound'))
  }
  return judged
}

type Outcome = keyof Judged['looked']
