import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { FolderNotice } from './FolderNotice'
import { folderKind } from './folderKind'

const EXT4 = 0xef53
const NFS = 0x6969

describe('a folder', () => {
  it.each([
    ['/home/sam/Dropbox/Afterword', 'cloud'],
    ['C:\\Users\\sam\\OneDrive - Northwind\\Afterword', 'cloud'],
    ['/Users/sam/Library/Mobile Documents/com~apple~CloudDocs/Afterword', 'cloud'],
    ['/Users/sam/Library/CloudStorage/GoogleDrive-sam@example.org/My Drive', 'cloud'],
    ['\\\\server\\share\\Afterword', 'network'],
    ['/home/sam/.config/Afterword', null],
    ['/home/sam/my dropbox notes', null],
    ['C:\\Users\\sam\\AppData\\Roaming\\Afterword', null]
  ] as const)('%s is %s', (folder, kind) => {
    expect(folderKind(folder, () => EXT4)).toBe(kind)
  })

  it('on a server is known by its file system', () => {
    expect(folderKind('/mnt/home/sam', () => NFS)).toBe('network')
  })
})

describe('the notice of the folder', () => {
  it('is told until it was read, and never again', () => {
    const parent = mkdtempSync(join(tmpdir(), 'afterword-notice-'))
    onTestFinished(() => rmSync(parent, { recursive: true }))
    const folder = join(parent, 'Dropbox')
    mkdirSync(folder)
    const notice = new FolderNotice(folder)
    expect(notice.current).toBe('cloud')
    notice.heard()
    expect(notice.current).toBeNull()
    expect(new FolderNotice(folder).current).toBeNull()
  })

  it('is not there in an ordinary folder', () => {
    expect(new FolderNotice('/home/sam', () => EXT4).current).toBeNull()
  })
})
