/** 'Dana Whitfield' of 'dana.whitfield@northwind.example'. */
export function nameInAddress(address: string): string {
  const [local = ''] = address.split('@')
  const words = local.split(/[._+-]+|\d+/u).filter((word) => word !== '')
  const name = words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join(' ')
  return name || address
}
