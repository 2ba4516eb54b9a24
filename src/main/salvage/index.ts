export { salvageJob } from './salvageJob'
export { salvage, type SalvageInput, type SalvageProgress } from './salvage'
