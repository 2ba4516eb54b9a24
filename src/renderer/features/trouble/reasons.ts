import type { DataTrouble } from '@shared/model/views'

/** Why the data could not be opened, and what that means, in plain words. */
export const REASONS: Record<DataTrouble['code'], string> = {
  NEWER_FILE:
    'This file was written by a newer version of Afterword. Install that version, or a newer one, to open it. Nothing was changed.',
  MIGRATION_FAILED:
    'The file could not be brought to this version of Afterword. It was put back as it was, so nothing is lost.',
  CANNOT_OPEN:
    'The file cannot be read or written just now. Another program may be using it, or this account may not be allowed to. Nothing was changed.',
  NOT_A_DATABASE: 'The file is damaged, or is not one that Afterword wrote. Nothing was changed.'
}
