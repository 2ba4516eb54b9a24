/** Where a file lies until it is whole, beside the place that it is for. */
export function unfinished(path: string): string {
  return `${path}.part`
}
