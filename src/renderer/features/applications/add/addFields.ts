import { STAGES } from '@shared/model/words'
import type { Stage } from '@shared/model/words'

/** What is in the fields of the dialog. */
export interface AddFields {
  company: string
  role: string
  stage: Stage
  /** 'YYYY-MM-DD', or ''. */
  appliedOn: string
  link: string
  source: string
  place: string
  posting: string
}

export function blankFields(): AddFields {
  return {
    company: '',
    role: '',
    stage: 'applied',
    appliedOn: '',
    link: '',
    source: '',
    place: '',
    posting: ''
  }
}

export function isAddFields(value: unknown): value is AddFields {
  if (typeof value !== 'object' || value === null) return false
  const isText = Object.keys(blankFields()).every(
    (field) => typeof Reflect.get(value, field) === 'string'
  )
  return isText && STAGES.some((stage) => stage === Reflect.get(value, 'stage'))
}
