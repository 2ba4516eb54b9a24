/** The window's only origin: the bundle, served by our own protocol. */
export const APP_SCHEME = 'app'
export const APP_HOST = 'afterword'
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`
export const APP_PAGE = `${APP_ORIGIN}/index.html`
