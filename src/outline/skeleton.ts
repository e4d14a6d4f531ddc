// Texts in which what an event says elsewhere is replaced by slots, so that thousands of events share one. No language is
// known here: what does not fit a slot stays as it is, and a text without slots is its own skeleton.

/** What a slot stands for: its name in the text, and what stands in its place. */
export type Slot = readonly [name: string, value: string]

/** Slots in one text: more are no text that anybody wrote. */
export const mostSlots = 64

/**
 * The skeleton of a text. Longer values win, of equals the first; numbers are only replaced whole. A brace of the text's
 * own is written as a slot of that name.
 *
 * @param numbers by the how-manieth run of digits of the text: what it may be.
 * @example skeletonOf('Xi meets Ho in 2024', [['0', 'Xi'], ['1', 'Ho']], () => [['y', '2024']]) //=> '{0} meets {1} in {y}'
 */
export function skeletonOf(
  text: string,
  words: readonly Slot[],
  numbers: (run: number) => readonly Slot[] = () => [],
): string {
  let pieces: { readonly text: string; readonly done: boolean }[] = [{ text, done: false }]
  let slots = 0
  const there = words.filter(([, value]) => value !== '' && text.includes(value))
  for (const [name, value] of there.sort((a, b) => b[1].length - a[1].length)) {
    pieces = pieces.flatMap((piece) => {
      if (piece.done) return piece
      const parts = piece.text.split(value)
      slots += parts.length - 1
      return parts.flatMap((part, at) => {
        const rest = { text: part, done: false }
        return at === 0 ? [rest] : [{ text: `{${name}}`, done: true }, rest]
      })
    })
  }
  let run = -1
  const skeleton = pieces
    .map((piece) => {
      if (piece.done) return piece.text
      return piece.text.replace(/[0-9]+|\{/g, (found) => {
        slots++
        if (found === '{') return '{{}'
        run++
        const slot = numbers(run).find(([, value]) => value === found)
        return slot ? `{${slot[0]}}` : found
      })
    })
    .join('')
  return slots <= mostSlots ? skeleton : text.replaceAll('{', '{{}')
}

const slotIn = /\{([^}]*)\}/g

/**
 * The text of a skeleton.
 *
 * @example filled('{0} meets {1}', (slot) => ['Xi', 'Ho'][Number(slot)] ?? '') //=> 'Xi meets Ho'
 */
export function filled(skeleton: string, valueOf: (slot: string) => string): string {
  if (!skeleton.includes('{')) return skeleton
  return skeleton.replace(slotIn, (_, slot: string) => (slot === '{' ? '{' : valueOf(slot)))
}

/**
 * The slots of a skeleton, each as often as it stands there.
 *
 * @example slotsOf('{0} meets {1}') //=> ['0', '1']
 */
export function slotsOf(skeleton: string): readonly string[] {
  const slots: string[] = []
  let from = skeleton.indexOf('{')
  while (from >= 0) {
    const to = skeleton.indexOf('}', from)
    if (to < 0) break
    const slot = skeleton.slice(from + 1, to)
    if (slot !== '{') slots.push(slot)
    from = skeleton.indexOf('{', to)
  }
  return slots
}

/**
 * A skeleton taken apart: text, slot, text, slot, …, text. Braces of its own are text.
 *
 * @example piecesOf('{0} meets {1} {{}') //=> ['', '0', ' meets ', '1', ' {']
 */
export function piecesOf(skeleton: string): readonly string[] {
  const [first = '', ...more] = skeleton.split(slotIn)
  const pieces = [first]
  for (let at = 0; at < more.length; at += 2) {
    const [slot = '', text = ''] = [more[at], more[at + 1]]
    if (slot === '{') pieces.push(`${pieces.pop() ?? ''}{${text}`)
    else pieces.push(slot, text)
  }
  return pieces
}
