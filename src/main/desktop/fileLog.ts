import { join } from 'node:path'
import electronLog from 'electron-log/main'
import type { Log } from '../log'

/** Keeps the log in a file of at most 1 MB and one before it, in the data folder. */
export function fileLog(folder: string): Log {
  electronLog.transports.file.resolvePathFn = () => join(folder, 'logs', 'afterword.log')
  electronLog.transports.file.maxSize = 1024 * 1024
  electronLog.transports.console.level = 'error'
  return {
    info: (message, data) => electronLog.info(message, data ?? ''),
    error: (message, data) => electronLog.error(message, data ?? '')
  }
}
