// The layers of the design: which folder of src/ may import which.
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const src = resolve(import.meta.dirname, '../../src')

const may: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  lexicon: ['model', 'text'],
  extract: ['model', 'text', 'lexicon'],
  query: ['model', 'text'],
  // text that vis-timeline puts on the page is escaped
  timeline: ['model', 'text', 'query'],
  i18n: ['model'],
  export: ['model', 'text', 'query', 'i18n'],
  // an entity or a source of an outline is looked at as one of a document
  outline: ['model', 'export'],
  // what is pasted is escaped; a sheet holds no logic, and one imported where it is used travels with that chunk
  app: ['model', 'text', 'query', 'timeline', 'i18n', 'export', 'styles'],
  // the link from an embed to the full page is a view in an address
  embed: ['model', 'query', 'i18n', 'app'],
  entries: [
    'model',
    'text',
    'lexicon',
    'extract',
    'query',
    'timeline',
    'i18n',
    'export',
    'outline',
    'app',
    'embed',
    'styles',
  ],
  styles: [],
}

const layerOf = (file: string) => relative(src, file).split('/', 1)[0] ?? ''

function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8')
  return [...code.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)].map((match) =>
    resolve(dirname(file), match[1] ?? ''),
  )
}

/** Why an import is forbidden, or null where it is allowed. */
export function objection(from: string, to: string): string | null {
  if (from === to || may[from]?.includes(to)) return null
  return may[from] ? `${from} may not import ${to}` : `${from} is no layer of src/`
}

describe('the layers', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|svelte)$/.test(name))
    .map((name) => join(src, name))

  it.each(files.map((file) => [relative(src, file), file] as const))('%s imports only what it may', (_, file) => {
    const objections = importsOf(file)
      .map((target) => objection(layerOf(file), layerOf(target)))
      .filter((reason) => reason !== null)
    expect(objections).toEqual([])
  })

  it.each([
    ['model', 'text'],
    ['query', 'lexicon'],
    ['app', 'extract'],
    ['timeline', 'app'],
    ['export', 'app'],
    ['outline', 'query'],
    ['nowhere', 'model'],
  ])('refuses %s importing %s', (from, to) => {
    expect(objection(from, to)).not.toBeNull()
  })
})
