/** What the systems know the program by. None of it may ever change: shortcuts and settings hang on it. */

/** Bundle identifier on macOS, AppUserModelID on Windows (`src/main/desktop` tells it to Windows too). */
export const appId = 'app.afterword.Afterword'

/** Name of the executable and of the package on Linux, and of the .desktop file. */
export const linuxName = 'afterword'

/** Links that open the program: `afterword:…`. */
export const linkScheme = 'afterword'

/** What it opens beside its own links: invitations of a calendar. */
export const invitation = {
  extension: 'ics',
  mimeType: 'text/calendar',
  name: 'Calendar invitation'
}

export const categories = { mac: 'public.app-category.productivity', linux: ['Office', 'Calendar'] }
