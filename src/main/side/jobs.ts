import { checkFileJob } from '../backups'

/**
 * Everything that the side process can do. A job lies in its feature's folder and is named here;
 * only the side process itself imports this, everybody else no more than its type.
 */
export const jobs = {
  'backups.checkFile': checkFileJob
}

export type Jobs = typeof jobs
