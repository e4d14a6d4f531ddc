// What a reader with poor sight or an unsteady hand would stumble over, measured on the page as it stands.

export interface Faults {
  /** Targets under 24 px that stand too close to another (WCAG 2.2, 2.5.8). */
  readonly small: readonly string[]
  /** Text too pale for its ground (WCAG 2.2, 1.4.3, and 1.4.6 where more is asked for). */
  readonly pale: readonly string[]
  /** How many targets and texts were looked at. */
  readonly seen: { readonly targets: number; readonly texts: number }
}

/**
 * Runs in the page: `page.evaluate(faultsOf, { least: 4.5, leastLarge: 3 })`.
 *
 * Text on a picture is measured against the colour beneath it, and what is disabled is exempt, as WCAG has it.
 *
 * @param least contrast of text, and of large text (24 px, or 18.66 px and bold).
 */
export function faultsOf({ least, leastLarge }: { least: number; leastLarge: number }): Faults {
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1)
  const root = modal ?? document.body
  const side = 24

  const clipped = (node: Element): boolean => {
    for (let up: Element | null = node; up; up = up.parentElement) {
      const { clipPath } = getComputedStyle(up)
      if (clipPath !== 'none') return true
    }
    return false
  }
  /** What of a box is not cut off by what scrolls or clips around it. */
  const uncut = (node: Element): boolean => {
    const box = node.getBoundingClientRect()
    let [left, right, top, bottom] = [box.left, box.right, box.top, box.bottom]
    for (let up = node.parentElement; up; up = up.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(up)
      const around = up.getBoundingClientRect()
      // what scrolls can be scrolled to
      if (overflowX === 'hidden' || overflowX === 'clip')
        [left, right] = [Math.max(left, around.left), Math.min(right, around.right)]
      if (overflowY === 'hidden' || overflowY === 'clip')
        [top, bottom] = [Math.max(top, around.top), Math.min(bottom, around.bottom)]
      if (position === 'fixed') break
    }
    return right - left > 1 && bottom - top > 1
  }
  const shown = (node: Element) =>
    node.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !clipped(node) &&
    node.getClientRects().length > 0 &&
    uncut(node)
  const name = (node: Element) =>
    `${node.localName}.${[...node.classList].filter((one) => !one.startsWith('svelte-')).join('.')} "${(
      node.ariaLabel ?? node.textContent
    )
      .trim()
      .replace(/\s+/g, ' ')
      .slice(0, 40)}"`

  // targets
  const interactive =
    'a[href], button, input, select, textarea, summary, [role=button], [role=option], [role=slider], [role=switch], [role=tab]'
  /** In a line of text its height is the line's (the exception "inline"). */
  const inline = (node: Element) =>
    node.localName === 'a' &&
    getComputedStyle(node).display === 'inline' &&
    [...(node.parentElement?.childNodes ?? [])].some(
      (one) => one !== node && one.nodeType === Node.TEXT_NODE && (one.textContent ?? '').trim() !== '',
    )
  const boxOf = (node: Element) => {
    const label = node.matches('input') ? node.closest('label') : null
    return (label ?? node).getBoundingClientRect()
  }
  const targets = [...root.querySelectorAll(interactive)]
    .filter((node) => shown(node) && !node.matches(':disabled, input[type=hidden]') && !inline(node))
    .map((node) => ({ node, box: boxOf(node) }))
  type Target = (typeof targets)[number]
  const isSmall = ({ box }: Target) => box.width < side - 0.1 || box.height < side - 0.1
  const centre = ({ box }: Target) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 })
  const crowds = (small: Target, other: Target): boolean => {
    if (small.node === other.node || small.node.contains(other.node) || other.node.contains(small.node)) return false
    const { x, y } = centre(small)
    if (isSmall(other)) return Math.hypot(x - centre(other).x, y - centre(other).y) < side
    const dx = Math.max(other.box.left - x, 0, x - other.box.right)
    const dy = Math.max(other.box.top - y, 0, y - other.box.bottom)
    return Math.hypot(dx, dy) < side / 2
  }
  const small = targets.filter(isSmall).flatMap((one) => {
    const other = targets.find((two) => crowds(one, two))
    const { width, height } = one.box
    return other ? [`${name(one.node)} ${width.toFixed(1)}×${height.toFixed(1)}, beside ${name(other.node)}`] : []
  })

  // text
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('no canvas')
  const paint = (colour: string, alpha: number) => {
    context.globalAlpha = alpha
    context.fillStyle = colour
    context.fillRect(0, 0, 1, 1)
  }
  const luminance = () => {
    const [r = 0, g = 0, b = 0] = [...context.getImageData(0, 0, 1, 1).data]
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  /** @returns how text of this colour stands out from all that is painted beneath it. */
  const contrast = (node: Element, colour: string): number => {
    const chain: Element[] = []
    for (let up: Element | null = node; up; up = up.parentElement) chain.unshift(up)
    let alpha = 1
    paint('#ffffff', 1)
    for (const one of chain) {
      const style = getComputedStyle(one)
      alpha *= Number(style.opacity)
      paint(style.backgroundColor, alpha)
    }
    const ground = luminance()
    paint(colour, alpha)
    const text = luminance()
    return (Math.max(ground, text) + 0.05) / (Math.min(ground, text) + 0.05)
  }
  const pale = new Set<string>()
  let texts = 0
  const judge = (node: Element, colour: string, what: string) => {
    texts += 1
    const { fontSize, fontWeight } = getComputedStyle(node)
    const size = parseFloat(fontSize)
    const large = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700)
    const found = contrast(node, colour)
    if (found < (large ? leastLarge : least) - 0.01) pale.add(`${name(node)} ${found.toFixed(2)}${what}`)
  }
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const parent = text.parentElement
    if (!parent || (text.textContent ?? '').trim() === '' || parent.closest('svg, :disabled, option, script, noscript'))
      continue
    if (shown(parent)) judge(parent, getComputedStyle(parent).color, '')
  }
  for (const field of root.querySelectorAll<HTMLInputElement>('input:not([type=checkbox]), select, textarea')) {
    if (!shown(field)) continue
    judge(field, getComputedStyle(field).color, ' (what is typed)')
    if (field.placeholder) judge(field, getComputedStyle(field, '::placeholder').color, ' (placeholder)')
  }
  return { small, pale: [...pale], seen: { targets: targets.length, texts } }
}
