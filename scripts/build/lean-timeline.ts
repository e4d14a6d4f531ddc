// Leaves out of vis-timeline what this program never calls: its second chart, its settings panel, editing by hand, its own
// clusters, items other than ranges. It changes nothing that is left, and stops the build where the library no longer
// looks as expected.
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
  'Activator',
  'Popup',
  'Validator',
  'CustomTime',
  'ClusterGenerator',
  'ClusterItem',
  'BoxItem',
  'PointItem',
])
/** What is left of a class but never does anything here: nothing is edited or selected, nobody asks what time it is now. */
const idle: Readonly<Record<string, readonly string[]>> = {
  Core: [
    'addCustomTime',
    'setCustomTime',
    'setCustomTimeMarker',
    'setCustomTimeTitle',
    'removeCustomTime',
    'zoomIn',
    'zoomOut',
    '_startAutoResize',
    '_onDrag',
    '_onPinch',
  ],
  CurrentTime: ['_create', 'redraw', 'start', 'setCurrentTime'],
  Item: ['getTitle', '_repaintDragCenter', '_repaintDeleteButton', '_repaintOnItemUpdateTimeTooltip'],
  ItemSet: [
    ...['_onTouch', '_onDragStart', '_onDragStartAddItem', '_onDrag', '_onDragEnd', '_moveToGroup', '_cloneItemData'],
    ...['_onGroupClick', '_onGroupDragStart', '_onGroupDrag', '_onGroupDragEnd', 'toggleGroupShowNested'],
    ...['_onSelectItem', '_onMultiSelectItem', '_onMouseOver', '_onMouseOut', '_onMouseMove', '_onMouseWheel'],
    ...['_onAddItem', '_onUpdateItem', '_onDropObjectOnItem', '_detachAllClusters', '_updateClusters'],
    ...['groupFromTarget', 'itemFromTarget', 'itemFromRelatedTarget', 'getVisibleItems', 'getItemsAtCurrentTime'],
    ...['setPopupTimer', 'toggleGroupDragClassName', '_constructByEndArray', '_deselect'],
  ],
  Range: [
    ...['startRolling', '_onDragStart', '_onDrag', '_onDragEnd', '_onMouseWheel', '_onTouch', '_onPinch', 'zoom'],
    ...['_isInsideRange', '_pointerToDate', 'getPointer', 'getMillisecondsPerPixel'],
  ],
  RangeItem: ['_repaintDragLeft', '_repaintDragRight'],
  TimeStep: ['snap'],
  Timeline: ['focus', 'fit', 'getItemRange', 'getEventProperties', 'toggleRollingMode'],
}
/** Pixels that the content of an item is wide, as chart.css has it. */
export const contentWidth = 460
/**
 * What need not be measured, since style sheets say it: each item would be laid out by itself, and the whole page with it,
 * whenever one comes or time moves. The height of a lane is that of its label. The chart is as high as its lanes, so all of
 * them are seen: the library takes those that lie below a height it does not know yet for hidden, and draws them later.
 */
const known: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Group: {
    _isGroupVisible: '{ return true }',
    _didMarkerHeightChange: '{ return false }',
    // lanes are as wide as the chart and stand one below the other
    _calculateGroupSizeAndPosition: `{
      const { groups, groupIds, body } = this.itemSet
      this.width = body.domProps.center.width
      this.top = 0
      for (const id of groupIds) {
        if (id === this.groupId) break
        this.top += groups[id].height
      }
    }`,
    _didResize: '{ this.height = height }',
  },
  // what a template gives is the same as long as it is the same element
  Item: { _contentToString: '{ return content }' },
  RangeItem: {
    _getDomComponentsSizes: `{ this.overflow = true; return { content: { width: ${contentWidth} }, box: { height: 0 } } }`,
  },
  BackgroundItem: {
    _getDomComponentsSizes: `{ this.overflow = true; return { content: { width: ${contentWidth} } } }`,
  },
  Timeline: { redraw: '{ this.sizes = null; this._redraw() }' },
  // whether it is a Monday, an even one, or today's: no style sheet asks
  TimeStep: { getClassName: `{ return '' }` },
}
/**
 * All that has to be asked of the page before a drawing, asked at once: the library asks for some of it after every change
 * it makes, and has the page laid out each time. What follows from it is in `drawing`, so that one drawing is enough. It is
 * asked again where sizes may have changed: with `redraw`, with other options, with lanes that are new.
 */
const asked = `
    const { timeAxis, itemSet } = this;
    const groups = Object.values(itemSet.groups);
    if (!this.sizes || groups.some((group) => group.labelHeight === undefined)) {
      timeAxis._calculateCharSize();
      for (const group of groups) group.labelHeight = group.dom.inner.clientHeight;
      this.sizes = {
        root: dom.root.offsetWidth,
        left: dom.leftContainer.clientWidth,
        right: dom.rightContainer.clientWidth,
        top: dom.top.clientHeight,
        border: dom.bottom.offsetHeight - dom.bottom.clientHeight,
      };
    }
    const { sizes } = this;
    if (sizes.root == 0) {
      this.sizes = null;
      return;
    }
    const { showMinorLabels, showMajorLabels } = timeAxis.options;
    const { minorCharHeight, majorCharHeight } = timeAxis.props;
    const axisHeight = (showMinorLabels ? minorCharHeight : 0) + (showMajorLabels ? majorCharHeight : 0);
    let lanesHeight = 0;
    for (const { props, labelHeight } of groups) lanesHeight += props.label.height = labelHeight;
`
/** What was asked in the middle of a drawing, and what is known of it. */
const drawing: readonly (readonly [from: string | RegExp, to: string])[] = [
  ['const rootOffsetWidth = dom.root.offsetWidth;', 'const rootOffsetWidth = sizes.root;'],
  ['props.center.height = dom.center.offsetHeight;', 'props.center.height = lanesHeight;'],
  ['props.left.height = dom.left.offsetHeight;', 'props.left.height = lanesHeight;'],
  ['props.right.height = dom.right.offsetHeight;', 'props.right.height = lanesHeight;'],
  ['props.top.height = dom.top.clientHeight ||', 'props.top.height = sizes.top ||'],
  [
    /Math\.round\(dom\.bottom\.getBoundingClientRect\(\)\.height\) \|\|\s+dom\.bottom\.clientHeight \|\|/,
    'axisHeight + sizes.border ||',
  ],
  ['props.root.height = dom.root.offsetHeight;', 'props.root.height = autoHeight;'],
  ['const leftContainerClientWidth = dom.leftContainer.clientWidth;', 'const leftContainerClientWidth = sizes.left;'],
  [
    'const rightContainerClientWidth = dom.rightContainer.clientWidth;',
    'const rightContainerClientWidth = sizes.right;',
  ],
  ['resized = component.redraw() || resized;', 'component.redraw();'],
  ['this.width = this.dom.background.offsetWidth;', 'this.width = this.itemSet.body.domProps.center.width;'],
  ['props.width = foreground.offsetWidth;', 'props.width = this.body.domProps.bottom.width;'],
  // the axis stays on the page while its labels move, and those that say the same are left alone
  [/\/\/ {2}take foreground and background offline[^]*?(?=\s+foreground\.style\.height =)/, ''],
  [/\/\/ put DOM online again[^]*?(?=\s+return this\._isResized\(\) \|\| parentChanged;)/, ''],
  [
    /(this\.dom\.minorTexts\.push\(label\);\s+)label\.innerHTML = availableUtils\.xss\(text\);/,
    '$1if (label.textContent !== text) label.textContent = text;',
  ],
  [
    'label.childNodes[0].innerHTML = availableUtils.xss(text);',
    'if (label.textContent !== text) label.childNodes[0].textContent = text;',
  ],
  [/this\._calculateCharSize\(\);(?=\s+\/\/ TODO: recalculate sizes only needed)/, ''],
  // before items are placed, not after
  ['this.props.width = frame.offsetWidth;', ''],
  [
    'const visibleInterval = range.end - range.start;',
    'const visibleInterval = range.end - range.start;\n    this.props.width = this.body.domProps.center.width;',
  ],
  // there from the beginning, so that it can be measured before it is drawn
  [
    /this\.dom\.background\.className = "vis-time-axis vis-background";/,
    '$&\n    this.body.dom.bottom.append(this.dom.foreground);\n    this.body.dom.backgroundVertical.append(this.dom.background);',
  ],
  [/(!dom\.container) \|\| dom\.root\.offsetWidth == 0\) return;[^\n]*\n/, `$1) return;${asked}`],
  [
    'Core.prototype.setOptions.call(this, options);',
    'this.sizes = null;\n    Core.prototype.setOptions.call(this, options);',
  ],
]
const library = /vis-timeline\/esnext\/esm\/vis-timeline-graph2d\.m?js$/

/** Functions that are called and have nothing to do here: no days are hidden, rows are stacked by packing.ts. */
const idleFunctions: ReadonlySet<string> = new Set([
  'updateHiddenDates',
  'convertHiddenOptions',
  'performStacking',
  'stackSubgroupsWithInnerStack',
])

/** As much of an ESTree node as is looked at. */
interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly id?: { readonly name: string } | null
  readonly expression?: Node
  readonly left?: Node
  readonly arguments?: readonly Node[]
  readonly object?: Node
  readonly name?: string
  readonly key?: Node
  /** Of a class, or of a method of one. */
  readonly body?: Node & { readonly body: readonly Node[] }
  readonly value?: Node
}

/** The variable at the root of `X.prototype.y = …` or of `mix(X.prototype)`, null for any other statement. */
function assigned({ expression }: Node): string | null {
  let root = expression?.type === 'AssignmentExpression' ? expression.left : expression?.arguments?.[0]
  while (root?.type === 'MemberExpression') root = root.object
  return root?.type === 'Identifier' ? (root.name ?? null) : null
}

interface Cut {
  readonly start: number
  readonly end: number
  /** What stands there instead. */
  readonly rest: string
}

/** The bodies of the methods of a class that are idle, or whose answer is known, braces included. */
function emptied({ id, body }: Node): readonly Cut[] {
  const className = id?.name ?? ''
  const bodies = [
    ...(idle[className] ?? []).map((name) => [name, '{}'] as const),
    ...Object.entries(known[className] ?? {}),
  ]
  return bodies.map(([name, rest]) => {
    const found = body?.body.find(({ key }) => key?.name === name)?.value?.body
    if (!found) throw new Error(`vis-timeline no longer has ${className}.${name}; see scripts/build/lean-timeline.ts`)
    return { start: found.start, end: found.end, rest }
  })
}

function replaced(code: string, from: string | RegExp, to: string): string {
  const result = code.replace(from, to)
  if (result === code)
    throw new Error(`vis-timeline no longer contains ${String(from)}; see scripts/build/lean-timeline.ts`)
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

  const still = body.flatMap((node) => (idleFunctions.has(node.id?.name ?? '') ? (node.body ?? []) : []))
  if (still.length < idleFunctions.size) throw new Error('vis-timeline no longer has all of idleFunctions')
  const cuts: readonly Cut[] = [
    ...doomed.map(({ start, end }) => ({ start, end, rest: '' })),
    ...still.map(({ start, end }) => ({ start, end, rest: '{}' })),
    ...body.filter(({ type }) => type === 'ClassDeclaration').flatMap(emptied),
  ].toSorted((a, b) => b.start - a.start)
  let left = code
  for (const { start, end, rest } of cuts) left = left.slice(0, start) + rest + left.slice(end)
  left = replaced(left, 'export { Graph2d, Timeline, timeline };', 'export { Timeline };')
  left = replaced(left, 'return new Configurator(this, this.dom.container, configureOptions);', '')
  // the list of parts names what is gone, and an undeclared name throws even where its value is dropped
  left = replaced(left, /\nconst timeline = \{[^]*?\n\};\n/, '\n')
  left = replaced(left, '  box: BoxItem,\n', '')
  left = replaced(left, '  point: PointItem,\n', '')
  left = replaced(left, 'new ClusterGenerator(this)', 'null')
  // what is put off is put off from the beginning: empty, it would be drawn once for its options, once for its lanes…
  left = replaced(
    left,
    /me\.itemSet &&\s+me\.itemSet\.initialItemSetDrawn &&\s+properties &&\s+properties\.queue == true/,
    'properties && properties.queue == true',
  )
  // nothing in it scrolls
  left = replaced(left, 'props.scrollbarWidth = availableUtils.getScrollBarWidth();', '')
  // a change of items asks for one redraw with the next frame; these would redraw all of them there and then besides
  left = replaced(left, /(me\._on(?:Add|Update|Remove)\(params\.items\);)[^]*?\bme\.redraw\(\);/g, '$1')
  for (const [from, to] of drawing) left = replaced(left, from, to)
  // each item with a copy of all the words of the library, in every language it has
  left = replaced(
    left,
    /this\.defaultOptions = \{\s+locales,\s+locale: "en",\s+\};\s+this\.options = availableUtils\.extend\(\{\}, this\.defaultOptions, options\);/,
    'this.options = options;',
  )
  left = replaced(left, /this\.options\.locales = availableUtils[^]*?\n {4}\}\);\n/g, '')
  left = replaced(left, /\n +locales,\n +locale: "en",/, '')
  left = replaced(left, 'new Activator(this.dom.root)', 'null')
  left = replaced(left, 'Validator.validate(options, allOptions)', 'false')
  left = replaced(left, 'window["Hammer"] || Hammer', 'Hammer')
  // a page that hosts the timeline may have a moment of its own, of any age and language
  left = replaced(left, '(typeof window !== "undefined" && window["moment"]) || moment$3', 'moment$3')
  // text goes in as text: under Trusted Types no string may be markup
  left = replaced(left, /\.innerHTML = availableUtils\.xss\(/g, '.textContent = String(')
  left = replaced(left, /\.innerHTML = "";/g, '.textContent = "";')
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
