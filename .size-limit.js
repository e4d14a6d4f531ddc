// What a reader's browser fetches, and how large it may be: computed from what the build says imports what, since the
// names of chunks change with every part that is added.
import { readFileSync } from 'node:fs'

const manifest = JSON.parse(readFileSync(new URL('dist/.vite/manifest.json', import.meta.url), 'utf8'))

/** The files of modules and of all that they import at once. */
function loaded(...modules) {
  const files = new Set()
  const take = (key) => {
    const chunk = manifest[key]
    if (!chunk) throw new Error(`${key} is no chunk of the build: mend .size-limit.js`)
    if (files.has(`dist/${chunk.file}`)) return
    files.add(`dist/${chunk.file}`)
    chunk.imports?.forEach(take)
  }
  modules.forEach(take)
  return [...files]
}

/** The language whose words take the most room. */
const words = 'src/i18n/ur.ts'
const page = 'src/app/page/Page.svelte'
/** Chunks of several modules, by the names that scripts/build/chunks.ts gives them. */
const chunk = (wanted) => Object.keys(manifest).find((key) => manifest[key].name === wanted)
const timeline = [chunk('chart')]
const embedded = ['src/embed/Embedded.svelte', 'src/embed/frame.svelte.ts', 'src/embed/apply.ts']
const element = ['src/entries/element.ts', 'src/entries/element-view.ts']

export default [
  { name: 'to read and filter the list', path: loaded('index.html', page, words), limit: '49.6 kB' },
  {
    name: 'the same, and to vet a document and search it',
    path: loaded('index.html', page, words, chunk('search')),
    limit: '63.3 kB',
  },
  {
    name: 'the first view, with the chart',
    path: loaded('index.html', page, words, chunk('around'), ...timeline),
    limit: '102.8 kB',
  },
  { name: 'the first view in a frame', path: loaded('index.html', ...embedded, words, ...timeline), limit: '91.2 kB' },
  { name: 'the first view in an element', path: loaded(...element, words, ...timeline), limit: '92.6 kB' },
  { name: 'element.js, before it loads anything', path: 'dist/element.js', limit: '3 kB' },
  { name: "embed.js, the line in a host's page", path: 'dist/embed.js', limit: '2 kB' },
  { name: 'the timeline in one file, with its letters', path: 'dist/silsila.html', limit: '569 kB' },
  { name: 'all styles', path: 'dist/assets/*.css', limit: '27.2 kB' },
  { name: 'embed.html, in all languages', path: 'dist/playground/*.js', limit: '93 kB' },
  { name: 'all script, with what opens on demand', path: 'dist/assets/*.js', limit: '242 kB' },
].map((budget) => ({ ...budget, gzip: true }))
