// Leaves out of vis-timeline what this program never calls: its second chart, its settings panel, unused helpers. It
// changes nothing that is left, and stops the build where the library no longer looks as expected.
import { parseSync, type Plugin } from 'vite'

/** Roots of what is left out; whatever only they use falls away with them. */
const unused: ReadonlySet<string> = new Set([
  'Graph2d',
  'LineGraph',
  'Legend',
  'GraphGroup',
  'Line',
  'Bargraph',
  'Points',
])
const library = /vis-timeline\/esnext\/esm\/vis-timeline-graph2d\.m?js$/

/** As much of an ESTree node as is looked at. */
interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly id?: { readonly name: string } | null
  readonly expression?: Node
  readonly left?: Node
  readonly object?: Node
  readonly name?: string
}

/** The variable at the root of `X.prototype.y = …`, null for any other statement. */
function assigned({ expression }: Node): string | null {
  if (expression?.type !== 'AssignmentExpression') return null
  let root = expression.left
  while (root?.type === 'MemberExpression') root = root.object
  return root?.type === 'Identifier' ? (root.name ?? null) : null
}

function replaced(code: string, from: string | RegExp, to: string): string {
  const result = code.replace(from, to)
  if (result === code) throw new Error(`vis-timeline no longer contains ${String(from)}; see scripts/lean-timeline.ts`)
  return result
}

/**
 * The library's one module without what is not called.
 *
 * @throws Error where it is not the edition this was written for.
 */
export function leaner(code: string): string {
  const body = parseSync('vis-timeline.js', code).program.body as unknown as readonly Node[]
  const doomed = body.filter((node) => {
    if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') return unused.has(node.id?.name ?? '')
    return node.type === 'ExpressionStatement' && unused.has(assigned(node) ?? '')
  })
  const found = new Set(doomed.map((node) => node.id?.name).filter((name) => name !== undefined))
  const missing = [...unused].filter((name) => !found.has(name))
  if (missing.length > 0) throw new Error(`vis-timeline no longer declares ${missing.join(', ')}`)

  let left = code
  for (const { start, end } of doomed.toReversed()) left = left.slice(0, start) + left.slice(end)
  left = replaced(left, 'export { Graph2d, Timeline, timeline };', 'export { Timeline };')
  left = replaced(left, 'return new Configurator(this, this.dom.container, configureOptions);', '')
  // the list of parts names what is gone, and an undeclared name throws even where its value is dropped
  left = replaced(left, /\nconst timeline = \{[^]*?\n\};\n/, '\n')
  // a page that hosts the timeline may have a moment of its own, of any age and language
  left = replaced(left, '(typeof window !== "undefined" && window["moment"]) || moment$3', 'moment$3')
  const own = new Set(['convert', 'setupXSSProtection', 'xss'])
  const helpers = [...new Set([...left.matchAll(/\bavailableUtils\.(\w+)/g)].map(([, name = '']) => name))]
  const named = helpers.filter((name) => !own.has(name)).map((name) => `${name}: util.${name},`)
  return replaced(left, '...util,', named.join(' '))
}

/** A Vite plugin for builds; while developing, the library is bundled whole and once. */
export function leanTimeline(): Plugin {
  return {
    name: 'silsila:lean-timeline',
    apply: 'build',
    transform: {
      filter: { id: library },
      handler(code) {
        return { code: leaner(code), map: null }
      },
    },
  }
}
