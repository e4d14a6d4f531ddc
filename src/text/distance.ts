// How many slips of the finger lie between two words. It judges single words, not meaning.

/**
 * Letters to add, drop, change or swap with their neighbour to get from one word to the other (optimal string
 * alignment), or `limit + 1` as soon as it is certain to be more than `limit`.
 *
 * @example slips('haixng', 'haixing', 2) //=> 1
 * @example slips('phnoe', 'phone', 1) //=> 1
 */
export function slips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      }
      row.push(cost)
      least = Math.min(least, cost)
    }
    if (least > limit) return limit + 1
    before = above
    above = row
  }
  return Math.min(above[b.length] ?? 0, limit + 1)
}
