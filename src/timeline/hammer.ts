// Stands in for Hammer, which vis-timeline asks for: it hears nothing. What fingers and mice do is pointer.ts.

/** As much of Hammer as vis-timeline calls. */
export default class Hammer {
  on(): this {
    return this
  }
  off(): this {
    return this
  }
  get(): this {
    return this
  }
  set(): this {
    return this
  }
  destroy(): void {
    // nothing was listened to
  }
}
