import { LINK_SCHEME, type Destination } from './destination'

/** The link that leads there; `parseDestination` reads it back. */
export function destinationLink(destination: Destination): string {
  return LINK_SCHEME + [destination.at, ...rest(destination)].join('/')
}

function rest(destination: Destination): (string | number)[] {
  switch (destination.at) {
    case 'timeline':
    case 'log':
    case 'invitation':
      return []
    case 'debrief':
      return [destination.interviewId]
    case 'application':
      return [destination.applicationId]
    case 'settings':
      return [destination.section]
    case 'letter':
    case 'snooze': {
      const { kind, applicationId, interviewId, personId } = destination
      return [kind, applicationId, interviewId ?? '-', personId ?? '-']
    }
  }
}
