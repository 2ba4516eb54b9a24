/** One line of the result, as the issue wants it. */
export interface Figure {
  name: string
  /** 'ms', 'ratio', 'MB' (10^6 bytes) or what is counted. */
  unit: string
  n: number
  p50: number
  p95: number
  p99: number
  max: number
}

/** A figure with what it is to reach. */
export interface Measured {
  figure: Figure
  /** What is to be reached at most; none where a figure only informs. */
  target?: number
  /** Which of the figure's values the target is for; the p50 unless told. */
  targetFor?: 'p50' | 'p95' | 'p99' | 'max'
  /** What somebody who reads the figure has to know. */
  remark?: string
}

/** @throws RangeError without samples */
export function figureOf(name: string, unit: string, samples: readonly number[]): Figure {
  const sorted = [...samples].sort((a, b) => a - b)
  return {
    name,
    unit,
    n: sorted.length,
    p50: rounded(quantile(sorted, 0.5)),
    p95: rounded(quantile(sorted, 0.95)),
    p99: rounded(quantile(sorted, 0.99)),
    max: rounded(quantile(sorted, 1))
  }
}

/**
 * The quantile between the two nearest samples; `sorted` ascending.
 * @throws RangeError without samples
 */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  if (below === undefined || above === undefined) throw new RangeError('No samples')
  return below + (above - below) * (place - Math.floor(place))
}

export function isMet({ figure, target, targetFor = 'p50' }: Measured): boolean | null {
  return target === undefined ? null : figure[targetFor] <= target
}

/** Microseconds are the finest that the clocks here tell apart. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
