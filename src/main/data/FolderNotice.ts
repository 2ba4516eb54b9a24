import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DataNotices } from '@shared/model/startViews'
import { fileSystemType, folderKind } from './folderKind'

/** Lies in the folder itself, so that another folder is spoken of anew. */
const HEARD = 'folder-notice-read'

/** Tells once that a data folder is not the best place for a database. */
export class FolderNotice {
  private readonly kind: DataNotices['folder']

  constructor(
    private readonly folder: string,
    typeOf = fileSystemType
  ) {
    this.kind = folderKind(folder, typeOf)
  }

  /** What is still to be told. */
  get current(): DataNotices['folder'] {
    return this.kind !== null && existsSync(join(this.folder, HEARD)) ? null : this.kind
  }

  /** @throws the system's error when the folder may not be written to */
  heard(): void {
    writeFileSync(join(this.folder, HEARD), '')
  }
}
