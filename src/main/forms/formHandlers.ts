import { done } from '@shared/outcome'
import type { HandlersFor } from '../ipc'
import type { FormDraftService } from './FormDraftService'

export function formHandlers(
  forms: () => FormDraftService
): HandlersFor<'forms.read' | 'forms.keep'> {
  return {
    'forms.read': ({ form }) => done(forms().read(form)),
    'forms.keep': ({ form, fields }) => forms().keep(form, fields)
  }
}
