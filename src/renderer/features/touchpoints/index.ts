export { chipWords, whenNear } from './chipWords'
export { isWritable } from './isWritable'
export {
  cardLabel,
  cardNote,
  cardTitle,
  comingWords,
  KIND_WORDS,
  letterNoun,
  recipientOf
} from './kindWords'
export { hearAboutIt, sendIt } from './menu/subject'
export type { TouchpointSubject } from './menu/subject'
export { default as TouchpointChip } from './menu/TouchpointChip.vue'
export { default as TouchpointMenu } from './menu/TouchpointMenu.vue'
export { isPending, SNOOZE } from './menu/useSubjectItems'
export { letterRoute } from './occasion'
export { default as SnoozeMenu } from './menu/SnoozeMenu.vue'
export { WAY_WORDS } from './sent/wayWords'
export { sentWords } from './sentWords'
export { default as StateChip } from './StateChip.vue'
export { default as WindowTrack } from './WindowTrack.vue'
export { undoSent } from './undoSent'
