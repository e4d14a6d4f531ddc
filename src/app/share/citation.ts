// An event as a reference: in words, as BibTeX, as CSL-JSON. The date is the event's only in words, because a reference
// manager knows no doubt; what is cited is the page that shows the evidence.

/** What a reference says. Texts are as the reader sees them. */
export interface Cited {
  readonly id: string
  readonly title: string
  /** The date in words, with its uncertainty. */
  readonly date: string
  /** Name of the timeline. */
  readonly collection: string
  /** Address that opens the event. */
  readonly address: string
  readonly version: string
  /** Day of reading, `YYYY-MM-DD`. */
  readonly accessed: string
  readonly sources: readonly {
    readonly title: string
    readonly publisher: string | null
    /** `YYYY-MM-DD` */
    readonly published: string | null
    readonly url: string | null
  }[]
}

/** The words between the parts of a reference. */
export interface CitationWords {
  readonly source: string
  readonly compiled: (version: string) => string
  readonly accessed: (day: string) => string
}

const sourceLine = (source: Cited['sources'][number]) =>
  [source.title, source.publisher, source.published, source.url].filter((part) => part !== null).join(', ')

/**
 * The reference in a sentence or two.
 *
 * @example plainCitation(cited, words) //=> 'To Lam and Xi Jinping speak by phone (Beginning of 2025). Vietnam’s exchanges. …'
 */
export function plainCitation(cited: Cited, words: CitationWords): string {
  const { title, date, collection, address, version, accessed, sources } = cited
  const own = `${title} (${date}). ${collection}. ${words.compiled(version)}. ${address}. ${words.accessed(accessed)}.`
  return [own, ...sources.map((source) => `${words.source}: ${sourceLine(source)}.`)].join('\n')
}

/** Signs that BibTeX or TeX would take for their own. */
const special = /[\\{}$&#%_^~]/g
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
}
const tex = (text: string) => text.replace(special, (sign) => escapes[sign] ?? `\\${sign}`).replace(/\s+/g, ' ')

/**
 * The reference as a BibTeX entry of kind `misc`.
 *
 * @example bibtexCitation(cited).split('\n')[0] //=> '@misc{2025-01-phone-call-to-lam-xi-jinping,'
 */
export function bibtexCitation(cited: Cited): string {
  const sources = cited.sources.map(sourceLine).join('; ')
  const note = `${cited.date}. Compiled by Silsila ${cited.version}${sources && `. Read from: ${sources}`}`
  const fields = [
    ['title', `{${tex(cited.title)}}`],
    ['howpublished', tex(cited.collection)],
    // an address goes in as it is: \url reads it verbatim, and braces are the only signs that could end it
    ['url', cited.address.replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', cited.accessed],
    ['note', tex(note)],
  ] as const
  const key = cited.id.replace(/[^\w:.-]/g, '-')
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},`).join('\n')}\n}`
}

const dateParts = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] })

/**
 * The reference as CSL-JSON: a list of one item, as reference managers import it.
 *
 * @example JSON.parse(cslCitation(cited))[0].type //=> 'webpage'
 */
export function cslCitation(cited: Cited): string {
  const item = {
    id: cited.id,
    type: 'webpage',
    title: cited.title,
    'container-title': cited.collection,
    URL: cited.address,
    accessed: dateParts(cited.accessed),
    version: cited.version,
    note: [cited.date, ...cited.sources.map(sourceLine)].join('\n'),
  }
  return JSON.stringify([item], null, 2)
}
