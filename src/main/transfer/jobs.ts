/**
 * What the side process does for this feature. Apart from index.ts, so that the main process does not
 * load the format and the libraries that read and write it.
 */
export { exportCsvJob } from './csv/exportCsv'
export { exportJsonJob } from './exportJson'
export { importJsonJob } from './importJson'
