/** Whether a URL belongs to the server of hot reload, or to the developer tools looking at it. */
export function isOfServer(url: string, server: string): boolean {
  const { protocol, host } = new URL(url)
  return protocol === 'devtools:' || host === new URL(server).host
}
