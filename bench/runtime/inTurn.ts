import { AFTERWORD, EMPTY, type Program } from './electron'

export interface Pair<T> {
  afterword: T
  empty: T
}

/** One of each in turn, A B A B …, so that what else the computer does falls on both alike. */
export async function inTurn<T>(
  rounds: number,
  measure: (program: Program) => Promise<T>
): Promise<Pair<T>[]> {
  const pairs: Pair<T>[] = []
  for (let round = 0; round < rounds; round += 1) {
    pairs.push({ afterword: await measure(AFTERWORD), empty: await measure(EMPTY) })
  }
  return pairs
}
