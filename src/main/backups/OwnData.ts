import type { DataSet } from '@shared/model/startViews'
import type { Outcome } from '@shared/outcome'

/** One opening of the own data file. */
export interface Opening {
  /** The file was made with it, so there is nothing in it yet. */
  isNew: boolean
  /** The mark of changes just after it. */
  firstMark: string
}

/** What backups need to know of the own data, and may do to it. */
export interface OwnData {
  readonly dataSet: DataSet
  readonly ownFile: string
  /** Which opening this is and its mark, another one after each change; null while not writable. */
  readonly ownChanges: { opening: Opening; mark: string } | null
  /**
   * Puts a whole and closed file of the same disk in the place of the own one and opens it.
   * @param isKept whether everything in the old one lies in a backup as well
   */
  replaceOwn(finished: string, isKept: boolean): Outcome<null>
}
