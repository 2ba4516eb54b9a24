import { statfsSync } from 'node:fs'
import type { DataNotices } from '@shared/model/startViews'

type FolderKind = DataNotices['folder']

/** Names of folders that sync programs keep, as they stand in a path. */
const CLOUD =
  /^(OneDrive( - .+)?|Dropbox( \(.+\))?|iCloud ?Drive|Mobile Documents|com~apple~CloudDocs|CloudStorage|Google ?Drive.*|My Drive|Nextcloud|ownCloud|pCloud ?Drive|Box|Box Sync|Proton ?Drive.*|MEGA|Seafile|Syncthing|Sync)$/i

/** Linux's numbers of file systems that lie on another computer (statfs(2)). */
const NETWORK_TYPES = new Set([
  0x6969, // NFS
  0x517b, // SMB
  0xff534d42, // CIFS
  0xfe534d42, // SMB 2
  0x5346414f, // AFS
  0x01021997, // 9P
  0x564c, // NCP
  0x73757245 // Coda
])

/**
 * Whether a folder is one where another computer or program changes files too, as far as its path
 * and its file system tell: a drive letter that stands for a server is not noticed.
 */
export function folderKind(folder: string, typeOf: (folder: string) => number): FolderKind {
  if (folder.startsWith('\\\\')) return 'network'
  if (folder.split(/[\\/]/).some((name) => CLOUD.test(name))) return 'cloud'
  return NETWORK_TYPES.has(typeOf(folder)) ? 'network' : null
}

/** The number of the folder's file system; 0 where the system does not tell, or not by number. */
export function fileSystemType(folder: string): number {
  if (process.platform !== 'linux') return 0
  try {
    // The numbers are 32 bits wide; some come with their sign spread over more.
    return statfsSync(folder).type >>> 0
  } catch {
    return 0
  }
}
