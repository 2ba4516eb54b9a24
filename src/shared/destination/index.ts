export { LINK_SCHEME, type Destination, type MessageOccasion } from './destination'
export { destinationLink } from './destinationLink'
export { parseDestination } from './parseDestination'
