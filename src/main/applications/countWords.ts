/** How many words a text has: runs of anything but spaces. */
export function countWords(text: string): number {
  const words = /\S+/g
  let count = 0
  while (words.test(text)) count++
  return count
}
