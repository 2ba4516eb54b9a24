import { jobs } from '../side/jobs'
import { serveOverIpc } from './serveOverIpc'

serveOverIpc(jobs)
