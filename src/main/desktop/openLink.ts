import { shell } from 'electron'
import { done, refused, type Outcome } from '@shared/outcome'
import { isOutsideLink } from './outsideLink'

/** Opens a link in the browser or the mail program; only https and mailto are allowed. */
export async function openLink(url: string): Promise<Outcome<null>> {
  if (!isOutsideLink(url)) {
    return refused('FORBIDDEN', 'Afterword opens only https and mailto links.')
  }
  await shell.openExternal(url)
  return done(null)
}
