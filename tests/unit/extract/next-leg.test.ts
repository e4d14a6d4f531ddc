// Where a traveller goes on to: about the last day of the journey before, and not over its days.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const legs = (text: string) =>
  compileText(`سرخی یہاں\n${text}`).events.flatMap(({ type, countries, date }) =>
    type === 'visit' && !countries.includes('CN') ? [`${countries.join()} ${date.edtf.replaceAll('?', '')}`] : [],
  )

const visited = 'ٹو لام نے 5 سے 9 مئی 2024 تک چین کا دورہ کیا۔'

describe('a visit that comes after the one just told', () => {
  it.each([
    ['in a sentence of its own', `${visited} اس کے بعد ٹو لام روس گئے۔`],
    ['by its noun', `${visited} اس کے بعد انہوں نے روس کا سرکاری دورہ کیا۔`],
    ['later', `${visited} بعد ازاں ٹو لام روس روانہ ہو گئے۔`],
    ['in a clause', 'ٹو لام نے 5 سے 9 مئی 2024 تک چین کا دورہ کیا، جس کے بعد وہ روس گئے۔'],
    ['still to come', 'ٹو لام 5 سے 9 مئی 2024 تک چین کا دورہ کریں گے، جس کے بعد وہ روس جائیں گے۔'],
    [
      'after days that are told of this visit',
      'ٹو لام 5 مئی 2024 کو بیجنگ پہنچے۔ چین کا یہ دورہ 5 سے 9 مئی 2024 تک ہو رہا ہے جس کے بعد ٹو لام روس کا دورہ کریں گے۔',
    ],
    ['after a day', 'ٹو لام 9 مئی 2024 کو بیجنگ پہنچے، جس کے بعد وہ روس گئے۔'],
  ])('is about its last day: %s', (_, text) => {
    expect(legs(text)).toEqual(['RU,VN 2024-05-09~'])
  })

  it.each([
    ['behind the words', `${visited} اس کے بعد وہ 10 مئی کو روس پہنچے۔`],
    ['before them', `${visited} 10 مئی کو، اس کے بعد، وہ روس پہنچے۔`],
  ])('has a day of its own: %s', (_, text) => {
    expect(legs(text)).toEqual(['RU,VN 2024-05-10'])
  })

  it('is of no day of the one before where nothing says that it came after', () => {
    expect(legs(`${visited} ٹو لام روس بھی جائیں گے۔`)).not.toContain('RU,VN 2024-05-05/2024-05-09')
  })
})

describe('where somebody will be on a day of the week', () => {
  const news = 'مارکو روبیو سعودی عرب میں ہیں۔'
  const legs = (text: string) =>
    compileText(`سرخی یہاں\n${news} ${text}`, "published: '2024-03-19'").events.flatMap(({ type, countries, date }) =>
      type === 'visit' && countries.includes('EG') ? [date.edtf] : [],
    )

  it.each([
    ['he goes by then', 'مارکو روبیو مصر جائیں گے جہاں جمعرات کو وہ عبدالفتاح السیسی سے ملیں گے۔', '2024-03-21'],
    [
      'he goes after another country',
      'اس کے بعد مارکو روبیو مصر روانہ ہوں گے جہاں جمعرات کو وہ عبدالفتاح السیسی سے ملیں گے۔',
      '2024-03-21',
    ],
    ['he has gone', 'مارکو روبیو مصر گئے جہاں پیر کو وہ عبدالفتاح السیسی سے ملے۔', '2024-03-18'],
    ['but not where something had been on it', 'مارکو روبیو مصر جائیں گے، جہاں پیر کو دھماکہ ہوا تھا۔', 'XXXX'],
    ['nor on a day on which it was', 'مارکو روبیو مصر جائیں گے، جہاں 18 مارچ کو دھماکہ ہوا۔', 'XXXX'],
  ])('%s', (_, text, expected) => {
    expect(legs(text)).toEqual([expected])
  })
})
