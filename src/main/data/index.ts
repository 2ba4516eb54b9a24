export { createServices, type Services, type Surroundings } from './createServices'
export { DataFiles, NoDataOpen } from './DataFiles'
export { rescueHandlers } from './rescueHandlers'
