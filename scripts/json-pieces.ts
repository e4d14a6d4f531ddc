// A large object as JSON piece by piece, the same as JSON.stringify with two spaces and a line end, never all in memory.

/**
 * The lists of the object are given element by element.
 *
 * @example [...jsonPieces({ a: [1] })].join('') //=> JSON.stringify({ a: [1] }, null, 2) + '\n'
 */
export function* jsonPieces(value: object): Generator<string> {
  let before = '{\n'
  for (const [key, member] of Object.entries(value) as [string, unknown][]) {
    if (member === undefined) continue
    yield `${before}  ${JSON.stringify(key)}: `
    before = ',\n'
    if (Array.isArray(member) && member.length > 0) yield* elements(member as unknown[])
    else yield JSON.stringify([member], null, 2).slice(inList.open, -inList.close)
  }
  yield before === ',\n' ? '\n}\n' : '{}\n'
}

function* elements(list: readonly unknown[]): Generator<string> {
  let before = '[\n    '
  for (const element of list) {
    yield before + JSON.stringify([[element]], null, 2).slice(inLists.open, -inLists.close)
    before = ',\n    '
  }
  yield '\n  ]'
}

/** What the writer puts around a value in a list, and in a list within one, where it indents it as here. */
const inList = { open: '[\n  '.length, close: '\n]'.length }
const inLists = { open: '[\n  [\n    '.length, close: '\n  ]\n]'.length }
