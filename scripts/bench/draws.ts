// Draws from lists: evenly, by weight, and as names are met in news, a few again and again. It knows no randomness of its own.

export type Random = () => number

/** One of a list, each as likely. */
export function oneOf<T>(list: readonly T[], random: Random): T {
  const item = list[Math.floor(random() * list.length)]
  if (item === undefined) throw new Error('nothing to draw from')
  return item
}

/** Draws by weight. */
export function byWeight<T>(list: readonly T[], weightOf: (item: T, index: number) => number): (random: Random) => T {
  const sums: number[] = []
  let total = 0
  for (const [index, item] of list.entries()) sums.push((total += weightOf(item, index)))
  return (random) => {
    const wanted = random() * total
    let [low, high] = [0, sums.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) > wanted) high = middle
      else low = middle + 1
    }
    const item = list[low]
    if (item === undefined) throw new Error('nothing to draw from')
    return item
  }
}

/**
 * Draws as by Zipf's law: the second half as often as the first, the third a third as often.
 *
 * @example zipf(['to-lam', 'xi-jinping'])(() => 0.9) //=> 'xi-jinping'
 */
export function zipf<T>(list: readonly T[]): (random: Random) => T {
  return byWeight(list, (_, index) => 1 / (index + 1))
}
