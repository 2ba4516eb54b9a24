/** A name as SQL takes it, whatever it holds. */
export function sqlName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
