// What the page names in its head, so that all of it is fetched at once: a chunk that only another chunk names would come a
// journey later, and what that one names another journey later.
import type { Plugin, Rolldown } from 'vite'

type Files = Readonly<Record<string, Pick<Rolldown.OutputAsset, 'type'> | Chunk>>
/** As much of a chunk as is looked at. */
export type Chunk = Pick<Rolldown.OutputChunk, 'type' | 'fileName' | 'moduleIds' | 'imports'>

/** Modules that every view asks for as soon as it runs; those of the chart are heavy and can wait for the others. */
const always = ['src/entries/vet.ts'] as const
const chart = ['src/app/chart/Chart.svelte', 'src/app/chart/Overview.svelte'] as const
/** Those that an address decides about, by the names early.ts knows; en, ur and vi are languages. */
const asked = {
  page: ['src/app/page/Page.svelte', 'src/app/page/Guide.svelte', 'src/app/page/Footer.svelte'],
  embed: ['src/embed/Embedded.svelte', 'src/embed/frame.svelte.ts'],
  host: ['src/embed/apply.ts'],
  search: ['src/app/state/searcher.ts'],
  en: ['src/i18n/en.ts'],
  ur: ['src/i18n/ur.ts'],
  vi: ['src/i18n/vi.ts'],
} as const

/** File names; those of `always` are in no other. */
export interface Preloads {
  readonly always: readonly string[]
  readonly chart: readonly string[]
  readonly asked: Readonly<Record<keyof typeof asked, readonly string[]>>
}

/**
 * What to fetch beside the page's own script.
 *
 * @throws where one of the modules is in no chunk.
 */
export function preloadsOf(files: Files, page = 'index.html'): Preloads {
  const chunks = Object.values(files).filter((file): file is Chunk => file.type === 'chunk')
  /** The files of modules and all that they name, but those named already. */
  const named = (modules: readonly string[], before: readonly string[]) => {
    const files = new Set<string>()
    for (const module of modules) {
      const chunk = chunks.find(({ moduleIds }) =>
        moduleIds.some((id) => id.replaceAll('\\', '/').endsWith(`/${module}`)),
      )
      if (!chunk) throw new Error(`no chunk for ${module}; see scripts/build/preloads.ts`)
      files.add(chunk.fileName)
    }
    // a set is walked to its end while it grows
    for (const name of files)
      for (const file of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) files.add(file)
    return [...files].filter((name) => !before.includes(name))
  }
  const [script = '', ...own] = named([page], [])
  const soon = named(always, [script, ...own])
  const all = [...own, ...soon, script]
  return {
    always: [...own, ...soon],
    asked: Object.fromEntries(
      Object.entries(asked).map(([name, modules]) => [name, named(modules, all)]),
    ) as unknown as Preloads['asked'],
    chart: named(chart, all),
  }
}

/** A Vite plugin for builds: an import by script is just that; Vite's own way looks for preloads, of which it makes none here. */
export function plainImports(): Plugin {
  return {
    name: 'silsila:plain-imports',
    apply: 'build',
    transform: {
      order: 'post',
      filter: { id: /^\0vite\/preload-helper/ },
      handler: () => ({ code: 'export const __vitePreload = (load) => load()', map: null }),
    },
  }
}
