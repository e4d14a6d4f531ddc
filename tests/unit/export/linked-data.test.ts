// JSON-LD and Web Annotations as a JSON-LD processor reads them, and slides as TimelineJS would. Nothing is fetched.
import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { toAnnotations } from '../../../src/export/annotations'
import { toJsonLd } from '../../../src/export/json-ld'
import { toTimelineJs } from '../../../src/export/timelinejs'
import { isDated } from '../../../src/query/order'
import { document, eventWith, options } from './documents'

const schema = 'https://schema.org/'
const oa = 'http://www.w3.org/ns/oa#'
/** As much of the published context as the terms used here need. */
const annotationContext = {
  '@context': {
    oa,
    as: 'http://www.w3.org/ns/activitystreams#',
    dc: 'http://purl.org/dc/elements/1.1/',
    dcterms: 'http://purl.org/dc/terms/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    id: { '@id': '@id' },
    type: { '@id': '@type' },
    Annotation: 'oa:Annotation',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    TextPositionSelector: 'oa:TextPositionSelector',
    target: { '@type': '@id', '@id': 'oa:hasTarget' },
    selector: { '@type': '@id', '@id': 'oa:hasSelector' },
    source: { '@type': '@id', '@id': 'oa:hasSource' },
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    start: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:start' },
    end: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:end' },
    first: { '@type': '@id', '@id': 'as:first' },
    items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
  },
}
const documentLoader = (url: string) =>
  url === 'http://www.w3.org/ns/anno.jsonld'
    ? Promise.resolve({ documentUrl: url, document: annotationContext, contextUrl: undefined } as never)
    : Promise.reject(new Error(`asks for ${url}`))

type Node = Readonly<Record<string, unknown>>
const expand = async (text: string) => (await jsonld.expand(JSON.parse(text) as object, { documentLoader })) as Node[]
const inside = (node: unknown, key: string) => ((node as Node)[key] ?? []) as Node[]

describe('JSON-LD', () => {
  it('expands, without any network, to a list of schema.org events', async () => {
    const [list] = await expand(toJsonLd(document, document.events, options))
    expect(list?.['@type']).toEqual([`${schema}ItemList`])
    const items = inside(list, `${schema}itemListElement`).flatMap((element) => inside(element, `${schema}item`))
    expect(items.map((item) => item['@type'])).toEqual(document.events.map(() => [`${schema}Event`]))
    expect(items.map((item) => inside(item, `${schema}identifier`)[0]?.['@value'])).toEqual(
      document.events.map(({ id }) => id),
    )
    // a literal of JSON, not statements of ours in other people's words
    expect(inside(items[0], 'urn:silsila:event')[0]).toMatchObject({ '@type': '@json', '@value': document.events[0] })
    expect(inside(items[0], `${schema}url`)[0]?.['@id']).toMatch(/^https:\/\/example\.org\//)
  })
})

describe('Web Annotations', () => {
  it('expand to one annotation a quote, with both selectors', async () => {
    const [collection] = await expand(toAnnotations(document, document.events, options))
    const items = inside(collection, 'http://www.w3.org/ns/activitystreams#first').flatMap((page) =>
      inside(page, 'http://www.w3.org/ns/activitystreams#items').flatMap((list) => inside(list, '@list')),
    )
    const quotes = document.events.flatMap(({ evidence }) => evidence)
    expect(items).toHaveLength(quotes.length)
    const selectors = items.map((item) => inside(inside(item, `${oa}hasTarget`)[0], `${oa}hasSelector`))
    expect(selectors.map(([quote]) => inside(quote, `${oa}exact`)[0]?.['@value'])).toEqual(
      quotes.map(({ exact }) => exact),
    )
    expect(selectors.map(([, place]) => inside(place, `${oa}start`)[0]?.['@value'])).toEqual(
      quotes.map(({ start }) => start),
    )
  })
  it('counts them, and names no address that is none of the web', () => {
    const sources = document.sources.map((source) => ({ ...source, url: 'javascript:alert(1)' }))
    const text = toAnnotations({ ...document, sources }, document.events, options)
    const { total, first } = JSON.parse(text) as {
      total: number
      first: { items: { target: { source: { id: string } } }[] }
    }
    expect(total).toBe(first.items.length)
    for (const { target } of first.items) expect(target.source.id).toMatch(/^urn:silsila:source:/)
  })
})

describe('TimelineJS', () => {
  interface Slide {
    unique_id: string
    start_date: object
    end_date?: object
    display_date: string
    text: { headline: string; text: string }
  }
  const slidesOf = (...events: Parameters<typeof toTimelineJs>[1][number][]) =>
    (JSON.parse(toTimelineJs(document, events, options)) as { events: Slide[] }).events

  it('has a slide with a date for each event that has one', () => {
    const slides = slidesOf(...document.events)
    expect(slides.map(({ unique_id }) => unique_id)).toEqual(document.events.filter(isDated).map(({ id }) => id))
    for (const slide of slides) expect(slide.start_date).toHaveProperty('year')
  })
  it.each([
    ['2025?-10-31', { year: 2025, month: 10, day: 31 }, undefined, '31 October 2025?'],
    ['2025', { year: 2025 }, undefined, '2025'],
    ['2025-01~/2025-03~', { year: 2025, month: 1 }, { year: 2025, month: 3 }, 'Beginning of 2025'],
    ['../2025-10-31', { year: 2025, month: 10, day: 31 }, undefined, 'Before 31 October 2025'],
  ])('%s is no more exact there', (edtf, start, end, words) => {
    const { date } = eventWith({})
    const [slide] = slidesOf(eventWith({ date: { ...date, edtf, latest: '2025-10-31' } }))
    expect([slide?.start_date, slide?.end_date, slide?.display_date]).toEqual([start, end, words])
  })
  it('has no markup of anybody else', () => {
    const evil = '<img src=x onerror=alert(1)>'
    const [slide] = slidesOf(
      eventWith({ title: { en: evil }, evidence: eventWith({}).evidence.map((item) => ({ ...item, exact: evil })) }),
    )
    expect(`${slide?.text.headline ?? ''}${slide?.text.text ?? ''}`).not.toContain('<img')
  })
})
