export { default as BackupsSection } from './BackupsSection.vue'
export { default as RestoreCard } from './RestoreCard.vue'
