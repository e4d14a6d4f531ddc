// The sources of a document in columns, and back. What each is worth as a source is not judged here.
import { fieldsOf } from '../export/result'
import { isText, orNull, type Test } from '../export/sound'
import { limits } from '../model/limits'
import type { Source } from '../model/source'
import type { Outline } from './schema'
import { filled, mostSlots, skeletonOf, slotsOf, type Slot } from './skeleton'
import type { Taker } from './take'

type Columns = Outline['sources']

/**
 * Writes sources.
 *
 * @example columnsOf([{ ...source, id: 'a', file: 'a.txt' }]).files //=> ['{0}.txt']
 */
export function columnsOf(sources: readonly Source[]): Columns {
  const langs = [...new Set(sources.map(({ lang }) => lang))]
  const publishers = [...new Set(sources.flatMap(({ publisher }) => publisher ?? []))]
  const [langOf, publisherOf] = [langs, publishers].map((all) => new Map(all.map((one, at) => [one, at])))
  const own = (id: string): readonly Slot[] => [['0', id]]
  return {
    ids: sources.map(({ id }) => id),
    files: sources.map(({ id, file }) => skeletonOf(file, own(id))),
    langs,
    lang: sources.map(({ lang }) => langOf?.get(lang) ?? 0),
    titles: sources.map(({ title }) => title),
    publishers,
    publisher: sources.map(({ publisher }) => (publisher === null ? 0 : (publisherOf?.get(publisher) ?? 0) + 1)),
    urls: sources.map(({ id, url }) => (url === null ? null : skeletonOf(url, own(id)))),
    published: sources.map(({ published }) => published),
  }
}

/** Takes the columns of an outline; where they do not belong together, `take` knows. What each source is worth is not asked. */
export function takeSources(value: unknown, take: Taker): Source[] {
  const fields = fieldsOf(value) ?? {}
  const texts = (name: string, test: Test = isText) =>
    take.list(fields[name], `/sources/${name}`, limits.events, test) as readonly string[]
  const [ids, langs, publishers] = [texts('ids'), texts('langs'), texts('publishers')]
  const column = (name: string, test?: Test) => {
    const found = texts(name, test)
    if (found.length !== ids.length) take.refuse('value', `/sources/${name}`)
    return found
  }
  const [files, titles] = [column('files', isOwn), column('titles')]
  const [urls, published] = [column('urls', orNull(isOwn)), column('published', orNull(isText))]
  const [lang, publisher] = ['lang', 'publisher'].map((name) =>
    take.numbers(fields[name], `/sources/${name}`, ids.length),
  )
  return ids.map((id, at): Source => {
    const own = (skeleton: string) => filled(skeleton, () => id)
    const [from, by] = [lang?.[at] ?? 0, publisher?.[at] ?? 0]
    if (from < 0 || from >= langs.length) take.refuse('reference', `/sources/lang/${String(at)}`)
    if (by < 0 || by > publishers.length) take.refuse('reference', `/sources/publisher/${String(at)}`)
    const url = urls[at] ?? null
    return {
      id,
      file: own(files[at] ?? ''),
      lang: langs[from] ?? '',
      title: titles[at] ?? '',
      publisher: publishers[by - 1] ?? null,
      url: url === null ? null : own(url),
      published: published[at] ?? null,
    }
  })
}

/** A text in which only the id of its own source is a slot, and not often. */
const isOwn: Test = (value) => {
  if (!isText(value)) return false
  const slots = slotsOf(value as string)
  return slots.length <= mostSlots && slots.every((slot) => slot === '0')
}
