// Keeps a field of a form at a value. What Svelte binds a value with takes more room than all the fields of a page together,
// since it knows every kind of field; these are told what is typed or chosen by their own events.

/**
 * For a field that shows one thing and tells of another by `oninput` or `onchange`. Nothing is written where it already says
 * so, which would move the caret.
 *
 * @example <input {@attach heldAt(query)} oninput={({ currentTarget }) => { query = currentTarget.value }} />
 */
export const heldAt =
  (value: string) =>
  (field: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement): void => {
    if (field.value !== value) field.value = value
  }

/** The same for a choice of what may change: where it does, the browser chooses the first. */
export const heldAmong = (choices: readonly { readonly value: string }[], value: string): ReturnType<typeof heldAt> =>
  heldAt(choices.some((one) => one.value === value) ? value : '')
