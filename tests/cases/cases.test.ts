// Whole articles in, events and diagnostics out, compared with what a reader of the Urdu would write down.
// `UPDATE=1 npx vitest run tests/cases` writes expected.json anew: read the difference before committing it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFolder } from '../../scripts/folder'
import { readLexiconFiles, shippedLexiconFiles } from '../../scripts/lexicon-store'
import { compile, type Compiled } from '../../src/extract/compile'
import type { ArticleFile } from '../../src/extract/corpus/report'
import { loadLexicon } from '../../src/lexicon/lexicon'
import { diagnostics } from '../../src/model/diagnostic'

const folder = import.meta.dirname
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort()

/** What of a document is compared: what an editor would check. */
function readable({ document, sourceTexts }: Compiled) {
  const textOf = new Map(sourceTexts.map(({ id, text }) => [id, text]))
  const texts = new Map(document.sources.map(({ id, file }) => [file, textOf.get(id) ?? '']))
  return {
    events: document.events.map((event) => ({
      id: event.id,
      type: event.type,
      status: event.status,
      channel: event.channel,
      title: event.title['en'],
      date: `${event.date.edtf} ${event.date.certainty}`,
      because: event.date.because.map(({ code }) => code),
      participants: event.participants.map(({ entity, role }) => `${entity} ${role}`),
      countries: event.countries.join(' '),
      place: event.place,
      quotes: event.evidence.map(({ exact }) => exact),
      origin: event.origin,
    })),
    diagnostics: document.diagnostics.map(({ code, file, span, args }) => ({
      code,
      file,
      quote: span ? (texts.get(file) ?? '').slice(span.start, span.end).slice(0, 60) : null,
      args,
    })),
  }
}

const shipped = await shippedLexiconFiles()
const standard = loadLexicon(shipped)

/** Names that not every file system takes stand in names.json; the one article is given under each of them. */
function named(dir: string, articles: readonly ArticleFile[]): readonly ArticleFile[] {
  const file = join(dir, 'names.json')
  if (!existsSync(file)) return articles
  const names = JSON.parse(readFileSync(file, 'utf8')) as string[]
  return articles.flatMap((article) => names.map((name) => ({ ...article, name })))
}

async function compileCase(name: string): Promise<Compiled> {
  const dir = join(folder, name)
  const { articles, corpus, diagnostics: found } = await readFolder(dir)
  const own = join(dir, 'lexicon')
  const { lexicon, diagnostics: lint } = existsSync(own)
    ? loadLexicon([...shipped, ...(await readLexiconFiles(own)).map((file) => ({ ...file, name: `own/${file.name}` }))])
    : standard
  return compile(named(dir, articles), corpus, lexicon, [...lint, ...found])
}

describe('the lexicon as shipped', () => {
  it('has nothing for its lint to find', () => {
    expect(standard.diagnostics).toEqual([])
  })
})

describe('cases', () => {
  it.each(cases)('%s', { timeout: 60_000 }, async (name) => {
    const file = join(folder, name, 'expected.json')
    const found = readable(await compileCase(name))
    if (process.env['UPDATE'] === '1') writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`)
    expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')))
  })

  it('twice in any order of files give the same', async () => {
    for (const name of cases.slice(0, 4)) {
      const { articles, corpus } = await readFolder(join(folder, name))
      const once = compile(articles, corpus, standard.lexicon)
      const again = compile([...articles].reverse(), corpus, standard.lexicon)
      expect(JSON.stringify(again.document)).toBe(JSON.stringify(once.document))
    }
  })
})

describe('the diagnostics', () => {
  const seen = new Set(
    cases.flatMap((name) => {
      const file = join(folder, name, 'expected.json')
      if (!existsSync(file)) return []
      const expected = JSON.parse(readFileSync(file, 'utf8')) as { diagnostics: { code: string }[] }
      return expected.diagnostics.map(({ code }) => code)
    }),
  )
  it.each(Object.keys(diagnostics))('%s occurs in a case', (code) => {
    expect(seen.has(code)).toBe(true)
  })
})
