/** The windows' only origin: the bundle, served by our own protocol. */
export const APP_SCHEME = 'app'
export const APP_HOST = 'afterword'
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`
export const APP_PAGE = `${APP_ORIGIN}/index.html`

/** Another page of the bundle, as its window loads it; while developing the server has it. */
export function pageOf(file: string, devServer: string | undefined): string {
  return `${devServer ?? APP_ORIGIN}/${file}`
}
