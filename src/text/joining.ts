// How the letters of the Arabic script join within a word. It knows no word, and no language.

/** Letters that do not join the next one: after them the space between two words of a name is often left out. */
const unjoined = /(?<=[ادڈذرڑزژوے]) /gu

/**
 * The words of a name as they are written where spaces after letters that do not join are left out; null where none is.
 *
 * @example gluedForm('انور ابراہیم') //=> 'انورابراہیم'
 */
export function gluedForm(key: string): string | null {
  const glued = key.replaceAll(unjoined, '')
  return glued === key ? null : glued
}
