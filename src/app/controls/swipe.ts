// A swipe across an element, by touch only: a mouse marks text, and a pen may write.
import type { Attachment } from 'svelte/attachments'

/** Pixels; a shorter way is a tap that slipped. */
const far = 60
/** How much more across than along. */
const steep = 2

/**
 * An attachment that tells of swipes to the left or right. It lets scrolling and zooming be.
 *
 * @example <article {@attach swipe((towards) => console.log(towards))}>
 */
export function swipe(turn: (towards: 'left' | 'right') => void): Attachment<HTMLElement> {
  return (node) => {
    let from: { readonly x: number; readonly y: number } | null = null
    const begin = ({ touches }: TouchEvent) => {
      const [touch, second] = touches
      from = touch && !second ? { x: touch.clientX, y: touch.clientY } : null
    }
    const end = ({ changedTouches: [touch] }: TouchEvent) => {
      if (!from || !touch) return
      const [x, y] = [touch.clientX - from.x, touch.clientY - from.y]
      from = null
      const marking = node.ownerDocument.getSelection()?.isCollapsed === false
      if (!marking && Math.abs(x) >= far && Math.abs(x) > steep * Math.abs(y)) turn(x < 0 ? 'left' : 'right')
    }
    node.addEventListener('touchstart', begin, { passive: true })
    node.addEventListener('touchend', end)
    return () => {
      node.removeEventListener('touchstart', begin)
      node.removeEventListener('touchend', end)
    }
  }
}
