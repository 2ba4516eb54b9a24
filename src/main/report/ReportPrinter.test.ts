import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Pages, ReportDesk } from './ReportDesk'
import { ReportPrinter } from './ReportPrinter'

const MARCH = { from: '2026-03-01', to: '2026-03-31' }

/** A printer with a desk that answers as told, and what it was asked for. */
function withDesk(answers: Partial<ReportDesk> = {}, locale = 'en-GB') {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-report-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const asked: { names: string[]; pages: Pages[]; revealed: string[] } = {
    names: [],
    pages: [],
    revealed: []
  }
  const desk: ReportDesk = {
    print: (pages) => {
      asked.pages.push(pages)
      return Promise.resolve('printed')
    },
    pdf: (pages) => {
      asked.pages.push(pages)
      return Promise.resolve(Buffer.from('%PDF'))
    },
    askWhere: (name) => {
      asked.names.push(name)
      return Promise.resolve(join(folder, name))
    },
    reveal: (path) => asked.revealed.push(path),
    ...answers
  }
  return { printer: new ReportPrinter(desk, () => locale), folder, asked }
}

describe('saving as PDF', () => {
  it('writes the pages where the user says, and shows the file again', async () => {
    const { printer, folder, asked } = withDesk()
    const name = 'My search, 2026-03-01 to 2026-03-31.pdf'
    expect(await printer.savePdf(MARCH)).toEqual({ ok: true, data: { name } })
    expect(readFileSync(join(folder, name), 'utf8')).toBe('%PDF')
    expect(readdirSync(folder)).toEqual([name])
    expect(asked.pages).toEqual([{ size: 'A4', title: 'My search, 2026-03-01 to 2026-03-31' }])
    printer.reveal()
    expect(asked.revealed).toEqual([join(folder, name)])
  })

  it('is no matter when the user would rather not', async () => {
    const { printer, asked } = withDesk({ askWhere: () => Promise.resolve(null) })
    expect(await printer.savePdf(MARCH)).toEqual({ ok: true, data: null })
    expect(asked.pages).toEqual([])
    printer.reveal()
    expect(asked.revealed).toEqual([])
  })

  it('leaves what lies there when it cannot be finished', async () => {
    const { printer, folder } = withDesk({ pdf: () => Promise.reject(new Error('crashed')) })
    const file = join(folder, 'My search, 2026-03-01 to 2026-03-31.pdf')
    writeFileSync(file, 'before')
    await expect(printer.savePdf(MARCH)).rejects.toThrow('crashed')
    expect(readFileSync(file, 'utf8')).toBe('before')
    expect(existsSync(`${file}.part`)).toBe(false)
  })

  it('says what is wrong with the folder', async () => {
    const { printer } = withDesk({ askWhere: () => Promise.resolve('/nowhere/at/all.pdf') })
    const outcome = await printer.savePdf(MARCH)
    expect(outcome.ok ? null : outcome.error.message).toMatch(/not there/)
  })
})

describe('printing', () => {
  it('takes the paper that people have there', async () => {
    const { printer, asked } = withDesk({}, 'en-US')
    expect(await printer.print(MARCH)).toEqual({ ok: true, data: null })
    expect(asked.pages[0]?.size).toBe('Letter')
  })

  it('is no matter when the user would rather not', async () => {
    const { printer } = withDesk({ print: () => Promise.resolve('cancelled') })
    expect(await printer.print(MARCH)).toEqual({ ok: true, data: null })
  })

  it('says what else can be done where there is no printer', async () => {
    const { printer } = withDesk({ print: () => Promise.resolve('failed') })
    expect(await printer.print(MARCH)).toMatchObject({ error: { message: /PDF/ } })
  })
})
