// Stands in every page that is measured, before its own scripts, and looks at the clock. `benchProgram` says what to look for.
;(() => {
  const { items, axis, results, poke } = globalThis.benchProgram

  /** After the frame that is being made has been painted. */
  const painted = (then) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => then(performance.now())
      port2.postMessage(null)
    })
  }

  /** Where the axis stands: whatever moves or zooms time moves it. */
  const standing = () =>
    [...document.querySelectorAll(axis)].map(({ style }) => `${style.transform}${style.left}`).join()

  const bench = {
    /** Milliseconds since navigation: items drawn; and a zoom after that answered on screen. */
    drawn: null,
    ready: null,
  }
  globalThis.bench = bench

  if (items !== null) {
    let before = null
    const look = () => {
      if (before === null) {
        const seen = [...document.querySelectorAll(items)].some((item) =>
          item.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
        )
        if (seen) {
          before = standing()
          painted((now) => {
            bench.drawn = now
            zoom(1)
            look()
          })
          return
        }
      } else if (standing() !== before) {
        painted((now) => {
          zoom(-1)
          bench.ready = now
        })
        return
      }
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  }

  /** Zooms in (1) or back (-1) the way a reader would. */
  function zoom(direction) {
    if (poke.click) {
      document.querySelector(poke.click[direction === 1 ? 0 : 1])?.click()
      return
    }
    const node = document.querySelector(poke.wheel)
    const { left, top, width, height } = node.getBoundingClientRect()
    const [clientX, clientY] = [left + width / 2, top + Math.min(height / 2, 200)]
    const turn = { deltaY: -100 * direction, clientX, clientY, ctrlKey: true, bubbles: true, cancelable: true }
    node.dispatchEvent(new WheelEvent('wheel', turn))
  }

  /** Starts to note when frames begin; `ended` gives the time from each to the next. */
  bench.frames = () => {
    const times = []
    let going = true
    const note = (now) => {
      if (!going) return
      times.push(now)
      requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
    bench.ended = () => {
      going = false
      return times.slice(1).map((time, at) => time - times[at])
    }
  }

  /** When the key now being answered was pressed, when the document last changed by it, and when that had been painted. */
  let pressed = null
  let told = null
  let shown = null
  let changed = 0
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      pressed = timeStamp
      told = shown = null
      changed = performance.now()
    },
    { capture: true },
  )
  if (results !== null) {
    const within = ({ target }) => (target instanceof Element ? target : target.parentElement)?.closest(results)
    new MutationObserver((mutations) => {
      if (pressed === null || !mutations.some(within)) return
      told = changed = performance.now()
      painted((now) => {
        shown = now
      })
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
  }

  /**
   * Waits until the results have been still for so long. Gives milliseconds from the key to their last change in the
   * document, and to the end of the frame that painted it; null where it changed nothing.
   */
  bench.answered = async (quiet) => {
    do {
      await new Promise((resolve) => setTimeout(resolve, 20))
      await new Promise((resolve) => requestAnimationFrame(resolve))
    } while (performance.now() - changed < quiet)
    return told === null || shown === null ? null : { told: told - pressed, painted: shown - pressed }
  }

  bench.nodes = () => {
    const below = (root) =>
      [...root.querySelectorAll('*')].reduce((sum, { shadowRoot }) => sum + 1 + (shadowRoot ? below(shadowRoot) : 0), 0)
    return below(document)
  }

  /** How many items vis-timeline holds, drawn or not; null where it is not there. */
  bench.handed = () => {
    for (const box of document.querySelectorAll('.vis-item')) {
      const all = box['vis-item']?.parent?.itemSet?.items
      if (all) return Object.keys(all).length
    }
    return null
  }
})()
