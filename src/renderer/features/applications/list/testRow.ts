import type { ApplicationRowView } from '@shared/model/applicationRow'

/** For tests: an application with nothing known about it but its names. */
export function testRow(change: Partial<ApplicationRowView> = {}): ApplicationRowView {
  return {
    id: 1,
    company: 'Northwind',
    role: 'Analyst',
    stage: 'interviewing',
    priority: 'normal',
    tags: [],
    source: '',
    place: '',
    workMode: null,
    salary: null,
    appliedOn: null,
    closesOn: null,
    decideBy: null,
    lastInterview: null,
    nextInterview: null,
    people: [],
    next: null,
    stageSince: 0,
    changedAt: 0,
    ...change
  }
}
