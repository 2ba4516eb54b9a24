export { InterviewRepository } from './InterviewRepository'
export { InterviewService } from './InterviewService'
export { interviewHandlers } from './interviewHandlers'
export { INTERVIEW_COLUMNS } from './interviewColumns'
