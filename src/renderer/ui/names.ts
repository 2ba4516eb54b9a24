const HONORIFIC = /^(?:dr|mr|mrs|ms|mx|prof|sir|dame|rev)\.?$/iu

/** How one speaks of somebody in passing: 'Dana' of 'Dr. Dana Whitfield'. */
export function givenNameOf(name: string): string {
  const words = name.trim().split(/\s+/u)
  return words.find((word) => !HONORIFIC.test(word)) ?? name
}
