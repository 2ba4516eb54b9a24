/**
 * The socket that a D-Bus address names, as Node wants it; abstract ones begin with a zero byte.
 * Null where the address has none of this machine.
 * @param address such as `unix:path=/run/user/1000/bus;tcp:host=…`
 */
export function socketOf(address: string): string | null {
  for (const one of address.split(';')) {
    const [transport, list = ''] = one.split(/:(.*)/s)
    if (transport !== 'unix') continue
    const keys = new Map(list.split(',').map((pair) => pairOf(pair)))
    const path = keys.get('path')
    if (path !== undefined) return path
    const abstract = keys.get('abstract')
    if (abstract !== undefined) return `\0${abstract}`
  }
  return null
}

/** A key and its value, in which bytes that are not plain are written as `%2c`. */
function pairOf(text: string): [key: string, value: string] {
  const [key = '', value = ''] = text.split(/=(.*)/s)
  try {
    return [key, decodeURIComponent(value)]
  } catch {
    return [key, value]
  }
}
