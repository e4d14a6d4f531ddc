// What a report of one day tells beside its news without a day of its own: of that day, unless it is told as long past, or
// another day was told since.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const dates = (text: string) => compileText(text).events.map((event) => `${event.type} ${event.date.edtf}`)

const news = '14 مئی 2025 کی سہ پہر، صدر لوونگ کوونگ نے صدارتی محل میں شہباز شریف سے ملاقات کی۔'

describe('what is told beside the news of a day is of that day', () => {
  it.each([
    ['told as earlier', 'اس سے قبل، وزیر اعظم فام من چن نے شہباز شریف سے ملاقات کی۔'],
    ['told as earlier, behind a mark', '* اس سے پہلے، وزیر اعظم فام من چن نے شہباز شریف سے ملاقات کی۔'],
    ['told as earlier in the morning', 'قبل ازیں صبح، وزیر اعظم فام من چن نے شہباز شریف سے ملاقات کی۔'],
    ['told without any word of time', 'وزیر اعظم فام من چن نے بھی شہباز شریف سے ملاقات کی۔'],
    ['before the welcome', 'استقبالیہ تقریب سے قبل وزیر اعظم فام من چن نے شہباز شریف سے ملاقات کی۔'],
  ])('%s', (_, text) => {
    expect(dates(`${news}\n\nدونوں ملک دوست ہیں۔\n\n${text}`)).toEqual(['meeting 2025-05-14', 'meeting 2025-05-14'])
  })

  it('whatever the guest did on an earlier day, told as an aside', () => {
    expect(
      dates(
        `${news}\n\nشہباز شریف نے 9 مئی 2025 کو نریندر مودی سے ملاقات کی تھی۔\n\nوزیر اعظم فام من چن نے بھی شہباز شریف سے ملاقات کی۔`,
      ),
    ).toEqual(['meeting 2025-05-09', 'meeting 2025-05-14', 'meeting 2025-05-14'])
  })

  it('though the days of the journey were told since', () => {
    expect(
      dates(
        `${news}\n\nشہباز شریف 13 سے 15 مئی 2025 تک ویتنام کے دورے پر ہیں۔ استقبالیہ تقریب کے بعد شہباز شریف نے وزیر اعظم فام من چن سے ملاقات کی۔`,
      ),
    ).toContain('meeting 2025-05-14')
  })
})

describe('what is of another time is not', () => {
  it.each([
    ['had been', 'اس سے قبل وزیر اعظم فام من چن نے شہباز شریف سے ملاقات کی تھی۔', '../2025-05-14'],
    ['is history', 'واضح رہے کہ وزیر اعظم فام من چن نے شہباز شریف سے ملاقات کی تھی۔', '../2025-05-14'],
    [
      'follows another day',
      '12 مئی 2025 کو نریندر مودی نے شہباز شریف سے فون پر بات کی۔\n\nوزیر اعظم فام من چن نے شہباز شریف سے ملاقات کی۔',
      '2025-05-12~/2025-05-14~',
    ],
    [
      'is of other people',
      'شہباز شریف نے 9 مئی 2025 کو اسحاق ڈار کو فون کیا تھا۔\n\nنریندر مودی نے شی جن پنگ سے ملاقات کی۔',
      'XXXX',
    ],
  ])('%s', (_, text, date) => {
    expect(dates(`${news}\n\n${text}`)).toContain(`meeting ${date}`)
  })
})
