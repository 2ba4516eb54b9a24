import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { exportJson } from '../../src/main/transfer/exportJson'
import { need, openDesk, workOnce } from '../desk'
import { contentsOf, fileOf, flawsOf } from '../inspect'
import { KillTime } from '../KillTime'
import type { Trial, Verdict, Workshop } from '../Trial'
import { Victim } from '../Victim'

const BEFORE = ['kept-1', 'kept-2']
const SINCE = ['since-1', 'since-2']
const quiet = { progress: () => undefined, isCancelled: () => false }

/** A restore is killed: the data are all as before, or all as in the backup, and nothing is lost. */
export const killedRestore: Trial = {
  name: 'kill -9 in the middle of a restore',
  rounds: { short: 25, long: 1000 },
  run: (rounds, workshop) => replacing(rounds, workshop, ({ backup }) => ['restore', backup])
}

export const killedImport: Trial = {
  name: 'kill -9 in the middle of an import',
  rounds: { short: 25, long: 1000 },
  run: (rounds, workshop) => replacing(rounds, workshop, ({ json }) => ['import', json])
}

interface Template {
  folder: string
  /** The name of a backup that holds BEFORE alone. */
  backup: string
  /** An export that holds BEFORE alone. */
  json: string
}

async function replacing(
  rounds: number,
  { folder, worker, random }: Workshop,
  order: (template: Template) => [mode: string, what: string]
): Promise<Verdict> {
  const template = await makeTemplate(folder)
  const [mode, what] = order(template)
  const failures: string[] = []
  let replaced = 0
  const time = new KillTime(random, 120)
  for (let round = 0; round < rounds; round += 1) {
    const data = join(folder, 'data')
    rmSync(data, { recursive: true, force: true })
    cpSync(template.folder, data, { recursive: true, preserveTimestamps: true })
    const victim = new Victim(worker, [mode, data, what])
    await victim.said(1)
    await victim.killAfter(time.next())
    const wasTold = victim.lines.includes('replaced')
    time.told(wasTold)
    const { isReplaced, flaws } = judge(data, wasTold)
    if (isReplaced) replaced += 1
    failures.push(...flaws.map((flaw) => `Round ${round}: ${flaw}`))
    if (victim.complaints) failures.push(`Round ${round}: ${victim.complaints}`)
  }
  return { tried: rounds, seen: `${replaced} replaced, ${rounds - replaced} not`, failures }
}

async function makeTemplate(folder: string): Promise<Template> {
  const template = join(folder, 'template')
  mkdirSync(template)
  const desk = openDesk(template)
  for (const name of BEFORE) workOnce(desk, name, () => undefined)
  const { name: backup } = need(await desk.backups.make())
  const json = join(folder, 'export.json')
  need(await exportJson({ from: fileOf(template), to: json, program: '1.0.0', at: 0 }, quiet))
  for (const name of SINCE) workOnce(desk, name, () => undefined)
  desk.data.close()
  return { folder: template, backup, json }
}

/** Starts the program again, as a person would, and looks. */
function judge(folder: string, wasTold: boolean): { isReplaced: boolean; flaws: string[] } {
  const desk = openDesk(folder)
  try {
    const { trouble } = desk.data
    if (trouble !== null) return { isReplaced: false, flaws: [`trouble: ${trouble.code}`] }
    const file = fileOf(folder)
    const { companies } = contentsOf(file)
    const flaws = flawsOf(file)
    const isReplaced = !SINCE.some((name) => companies.has(name))
    if (!BEFORE.every((name) => companies.has(name))) flaws.push('what both have is missing')
    if (!isReplaced && !SINCE.every((name) => companies.has(name))) flaws.push('half of it')
    if (wasTold && !isReplaced) flaws.push('it was told to be replaced and is not')
    if (isReplaced && !isKept(folder)) flaws.push('what was replaced is nowhere any more')
    return { isReplaced, flaws }
  } finally {
    desk.data.close()
  }
}

/** Whether what was in the file before can be had again: from a backup, or from what was set aside. */
function isKept(folder: string): boolean {
  const aside = join(folder, 'set-aside')
  const files = [
    ...readdirSync(join(folder, 'backups'))
      .filter((name) => name.endsWith('.db'))
      .map((name) => join(folder, 'backups', name)),
    ...(existsSync(aside) ? readdirSync(aside) : []).map((name) =>
      join(aside, name, 'afterword.db')
    )
  ].filter((file) => existsSync(file))
  return files.some((file) => SINCE.every((name) => contentsOf(file).companies.has(name)))
}
