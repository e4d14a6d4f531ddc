// An unknown name in Latin letters, and the consonants by which two spellings of it are seen to be one.
import type { Grammar } from './grammar'

/**
 * A label for a name the lexicon does not know: itself where it is in Latin, else letter by letter. It is a makeshift
 * and marked as such; Urdu writes no short vowels.
 */
export function romanise(folded: string, original: string, grammar: Grammar): string {
  if (/^[\p{Script=Latin}\s.'’-]+$/u.test(original)) return original.replace(/\s+/gu, ' ').trim()
  return folded
    .split(' ')
    .map((word) => latinOf(word, grammar))
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}

/**
 * A label as an id.
 *
 * @example slug('Tran Van Hiep') //=> 'tran-van-hiep'
 */
export function slug(label: string): string {
  return label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
}

const consonants: Readonly<Record<string, string>> = {
  ...{ b: 'b', c: 'c', d: 'd', f: 'f', g: 'g', h: 'h', j: 'j', k: 'k', l: 'l', m: 'm', n: 'n', p: 'p' },
  ...{ q: 'k', r: 'r', s: 's', t: 't', v: 'v', w: 'v', x: 's', y: 'y', z: 's' },
}

/** Only at the beginning of a word do these stand for a consonant in both scripts. */
const weak = new Set(['h', 'v', 'y'])

/**
 * The consonants of a name, word by word, the same in Urdu and Latin where the sounds are.
 *
 * @example skeleton('tran van hiep', grammar) === skeleton('ٹران وان ہیپ', grammar) //=> true
 */
export function skeleton(folded: string, grammar: Grammar): string {
  return folded
    .split(' ')
    .map((word) => {
      let bones = ''
      const latin = latinOf(word, grammar).toLowerCase().replace(/ph/gu, 'f')
      for (const [index, letter] of Array.from(latin).entries()) {
        const bone = consonants[letter]
        if (bone === undefined || (index > 0 && weak.has(bone))) continue
        bones += bone
      }
      return bones
    })
    .join(' ')
}

function latinOf(word: string, grammar: Grammar): string {
  const { letters, initials } = grammar.language.romanisation
  let latin = ''
  let begun = false
  for (const sign of word) {
    latin += (begun ? undefined : initials[sign]) ?? letters[sign] ?? (sign >= 'a' && sign <= 'z' ? sign : '')
    begun = true
  }
  return latin
}
