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
    else yield indented(member, '  ')
  }
  yield before === ',\n' ? '\n}\n' : '{}\n'
}

function* elements(list: readonly unknown[]): Generator<string> {
  let before = '[\n    '
  for (const element of list) {
    yield before + indented(element, '    ')
    before = ',\n    '
  }
  yield '\n  ]'
}

/** No string of JSON holds a line end, so every one of them is the writer's own. */
function indented(value: unknown, by: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`)
}
