// Addresses that came from outside, as they may be written into files. No URL class: this folder runs anywhere.

/**
 * The address, or null where it is not one of the web: a program that opens the file may follow whatever stands there.
 *
 * @example webLink('javascript:alert(1)') //=> null
 */
export function webLink(text: string | null): string | null {
  return text !== null && /^https?:\/\/[^\s\p{Cc}<>"'`\\]+$/iu.test(text) ? text : null
}
