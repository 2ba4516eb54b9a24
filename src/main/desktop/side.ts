import { serveJob, type ToSide } from '../side'
import { jobs } from '../side/jobs'

/** The entry of the side process's bundle; the main process forks it for each job. */
const { parentPort } = process
const hear = serveJob(jobs, (message) => parentPort.postMessage(message))
// Only the main process holds the other end, and it sends nothing else.
parentPort.on('message', ({ data }) => hear(data as ToSide))
