/** The columns of an `InterviewView`, from `interview i JOIN application a`. */
export const INTERVIEW_COLUMNS = `i.id, i.application_id AS applicationId, a.company, a.role,
  a.stage, i.start_local AS startLocal, i.time_zone AS timeZone, i.minutes,
  i.starts_at AS startsAt, i.ends_at AS endsAt, i.round, i.kind, i.place, i.status`
