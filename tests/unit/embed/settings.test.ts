// What a host may ask for, in an address or in attributes; what it may not is said and left out.
import { describe, expect, it } from 'vitest'
import { formatSettings, noSettings, parseSettings, type EmbedSettings } from '../../../src/embed/settings'

const read = (search: string) => parseSettings(new URLSearchParams(search))

describe('settings of an embed', () => {
  it.each<[string, Partial<EmbedSettings>]>([
    ['', {}],
    ['theme=dark&lang=ur', { theme: 'dark', lang: 'ur' }],
    ['accent=%23A1B2C3', { accent: '#a1b2c3' }],
    ['accent=%23f00', { accent: '#f00' }],
    ['height=auto', { height: 'auto' }],
    ['height=480', { height: 480 }],
    ['height=480px', { height: 480 }],
    ['lock=leader,type', { lock: ['leader', 'type'] }],
    ['lock=leader&lock=type&lock=leader', { lock: ['leader', 'type'] }],
    ['hide=search%20facets', { hide: ['search', 'facets'] }],
    ['origin=https%3A%2F%2Fexample.org', { origin: 'https://example.org' }],
    ['origin=http%3A%2F%2Flocalhost%3A8080%2F', { origin: 'http://localhost:8080' }],
    ['accent=&height=', {}],
    ['embed=1&q=xi&leader=to-lam&from=2024-01-01&lanes=leader&event=x&digits=urdu&flip=1&vs=a:b&within=1', {}],
  ])('%j is understood without a note', (search, settings) => {
    expect(read(search)).toEqual({ settings: { ...noSettings, ...settings }, notes: [] })
  })

  it.each([
    ['theme=pink', 'theme=pink: not one of system, light, dark, contrast'],
    ['lang=xx', 'lang=xx: not one of en, ur, vi'],
    ['accent=red', 'accent=red: not a colour such as #1f4e79'],
    ['accent=%23ff', 'accent=#ff: not a colour such as #1f4e79'],
    ['accent=url(//x)', 'accent=url(//x): not a colour such as #1f4e79'],
    ['accent=%23fff;color:red', 'accent=#fff;color:red: not a colour such as #1f4e79'],
    ['height=-1', 'height=-1: not "auto" or 160 to 10000 pixels'],
    ['height=1e3', 'height=1e3: not "auto" or 160 to 10000 pixels'],
    ['height=99999', 'height=99999: not "auto" or 160 to 10000 pixels'],
    ['hide=everything', 'hide=everything: not one of search, facets, overview, list'],
    ['origin=example.org', 'origin=example.org: not an origin such as https://example.org'],
    ['origin=https://example.org/page', 'origin=https://example.org/page: not an origin such as https://example.org'],
    ['origin=javascript:alert(1)', 'origin=javascript:alert(1): not an origin such as https://example.org'],
    ['origin=*', 'origin=*: not an origin such as https://example.org'],
    ['utm=1', 'utm=1: no such parameter'],
  ])('%j is left out with a note', (search, note) => {
    expect(read(search)).toEqual({ settings: noSettings, notes: [note] })
  })

  it('keeps what it knows of a list', () => {
    expect(read('lock=leader,__proto__')).toMatchObject({
      settings: { lock: ['leader'] },
      notes: [expect.stringMatching(/^lock=__proto__: not one of leader/)],
    })
  })

  it('reads attributes like an address', () => {
    expect(parseSettings({ lock: 'leader', theme: 'dark' }).settings).toEqual(read('lock=leader&theme=dark').settings)
  })

  it('notes one short line, however long the value', () => {
    const [note = ''] = read(`accent=${'x\n'.repeat(5000)}`).notes
    expect(note.length).toBeLessThan(130)
    expect(note).not.toContain('\n')
  })

  it('are written as they are read', () => {
    const search = 'accent=%23a1b2c3&height=auto&lock=leader%2Ctype&hide=search&origin=https%3A%2F%2Fexample.org'
    expect(new URLSearchParams(formatSettings(read(search).settings)).toString()).toBe(search)
    expect(formatSettings(noSettings)).toEqual([])
  })
})
