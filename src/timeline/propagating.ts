// Stands in for propagating-hammerjs, which vis-timeline wraps around Hammer: where nothing is heard nothing propagates.

/** @returns what it is given. */
export default function propagating<T>(hammer: T): T {
  return hammer
}
