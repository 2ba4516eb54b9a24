export { default as BackupsSection } from './BackupsSection.vue'
export { default as RestoreCard } from './RestoreCard.vue'
export { holdsWords } from './backupWords'
export { useRestore } from './useRestore'
