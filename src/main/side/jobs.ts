import { listFolderJob, makeCopyJob, mirrorJob, readyFileJob } from '../backups'
import { readInvitationJob } from '../invitations/jobs'
import { findDamageJob, salvageJob } from '../salvage'
import { exportCsvJob, exportJsonJob, importJsonJob } from '../transfer/jobs'

/**
 * Everything that the side process can do. A job lies in its feature's folder and is named here;
 * only the side process itself imports this, everybody else no more than its type.
 */
export const jobs = {
  'backups.makeCopy': makeCopyJob,
  'backups.mirror': mirrorJob,
  'backups.listFolder': listFolderJob,
  'backups.readyFile': readyFileJob,
  'invitations.read': readInvitationJob,
  'salvage.findDamage': findDamageJob,
  'salvage.save': salvageJob,
  'transfer.exportJson': exportJsonJob,
  'transfer.exportCsv': exportCsvJob,
  'transfer.importJson': importJsonJob
}

export type Jobs = typeof jobs
