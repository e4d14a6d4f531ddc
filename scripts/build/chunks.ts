// Which modules share a file. By itself the bundler makes a file of every set of modules that one more part asks for: some
// thirty small ones before a page answers, each a request, and each packed by itself.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Rolldown } from 'vite'

/** What modules need before they run, and themselves: ids. */
function needed(roots: readonly string[], context: Rolldown.ChunkingContext): ReadonlySet<string> {
  const found = new Set(roots)
  // a set is walked to its end while it grows
  for (const id of found) for (const other of context.getModuleInfo(id)?.importedIds ?? []) found.add(other)
  return found
}

/** What modules ask for while they run. */
function later(modules: ReadonlySet<string>, context: Rolldown.ChunkingContext): readonly string[] {
  return [...modules].flatMap((id) => context.getModuleInfo(id)?.dynamicallyImportedIds ?? [])
}

/** The id of a module of `src/`. A name that was moved would be in no set and say nothing: it throws instead. */
function moduleAt(root: string, path: string): string {
  const id = join(root, 'src', path)
  if (!existsSync(id)) throw new Error(`no module ${path}; see scripts/build/chunks.ts`)
  return id
}

/** Modules by what needs them at once. */
function setsOf(root: string, context: Rolldown.ChunkingContext) {
  const of = (...paths: readonly string[]) =>
    needed(
      paths.map((path) => moduleAt(root, path)),
      context,
    )
  const page = moduleAt(root, 'app/page/Page.svelte')
  const frame = of('entries/page.ts', 'embed/Embedded.svelte')
  const asked = later(frame, context).filter((id) => id !== page)
  return {
    first: of('entries/element.ts'),
    page: of('entries/page.ts', 'app/page/Page.svelte'),
    frame,
    element: of('entries/element-view.ts'),
    chart: of('app/chart/Chart.svelte', 'app/chart/Overview.svelte'),
    vet: of('entries/vet.ts'),
    search: of('app/state/searcher.ts'),
    around: of(
      ...['page/Over', 'page/Guide', 'page/Footer', 'page/Offline', 'chart/Lanes', 'list/EmptyState'].map(
        (name) => `app/${name}.svelte`,
      ),
    ),
    asked: needed(asked, context),
  }
}

/** In the order in which they are filled. */
const names = ['first', 'core', 'vet', 'reading', 'chart', 'search', 'around'] as const

/**
 * The files that are made on purpose; of other modules the bundler decides. `first` is what element.js shares with the
 * page, and hosts wait for; `core` what every view needs before it can show anything, or its chart; `vet` what else a
 * document goes through; `chart` what else the chart takes, and the strip beneath it; `search` what else a search takes;
 * `around` what else stands around the list; `reading` what else the page needs that parts of an embedded one ask for later.
 *
 * @param root of the repository.
 */
export function chunks(root: string): Rolldown.CodeSplittingOptions {
  let sets: ReturnType<typeof setsOf> | null = null
  const nameOf = (id: string, context: Rolldown.ChunkingContext): (typeof names)[number] | null => {
    sets ??= setsOf(root, context)
    const [page, frame, element, chart, vet, search, asked] = [
      ...[sets.page, sets.frame, sets.element, sets.chart, sets.vet, sets.search, sets.asked],
    ].map((set) => set.has(id))
    const later = search || asked
    if (page && sets.first.has(id)) return 'first'
    if (page && ((frame && (element || later)) || chart || vet)) return 'core'
    if (vet) return 'vet'
    if (page) return later ? 'reading' : null
    if (chart) return 'chart'
    if (search) return 'search'
    return sets.around.has(id) ? 'around' : null
  }
  // a file takes with it what its modules need, unless an earlier one has it
  const groups = names.map((name, at) => ({
    debugName: name,
    priority: names.length - at,
    name: (id: string, context: Rolldown.ChunkingContext) => (nameOf(id, context) === name ? name : null),
  }))
  // its words for kinds of events come with a language, and all of them with a search
  const terms = (id: string) => /[\\/]i18n[\\/]([a-z]{2}-terms)\.ts$/.exec(id)?.[1] ?? null
  return { groups: [{ debugName: 'terms', priority: names.length + 1, name: terms }, ...groups] }
}
