export { LINK_SCHEME, type Destination } from './destination'
export { destinationLink } from './destinationLink'
export { parseDestination } from './parseDestination'
