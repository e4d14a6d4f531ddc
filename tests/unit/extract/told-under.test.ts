// What a paragraph tells without a day, under a day or the days of a journey said before it; the delegation that acts there;
// and what no such day says.
import { describe, expect, it } from 'vitest'
import { told } from './urdu'

const journey =
  '21 سے 25 ستمبر 2024 تک صدر ٹو لام نے نیویارک میں اقوام متحدہ کی جنرل اسمبلی کے 79ویں اجلاس میں شرکت کی۔'

/** The article tells of other days before, so that none is its own. */
const march = '5 سے 11 مارچ 2024 تک وزیر اعظم فام من چن نے آسٹریلیا کا سرکاری دورہ کیا۔'

describe('what is told without a day', () => {
  it.each([
    [
      'is of the days of the journey said before it',
      `${march}\n${journey} اس دوران انہوں نے صدر جو بائیڈن سے ملاقات کی۔`,
      'meeting 2024-09-21/2024-09-25 to-lam joe-biden',
    ],
    [
      'is about the day said before it, whoever it was said of',
      '7 اکتوبر 2024 کی شام صدر ٹو لام پیرس سے روانہ ہوئے اور فرانس کا سرکاری دورہ کامیابی سے ختم کیا۔\n5 اکتوبر کو صدر نے اجلاس میں تقریر کی۔ اسی دن ان کی کئی ملاقاتیں ہوئیں۔ انہوں نے وزیر اعظم جسٹن ٹروڈو سے ملاقات کی۔',
      'meeting 2024?-10-05~ to-lam justin-trudeau',
    ],
    [
      'is so in the next paragraph that goes on with it',
      `${march}\n${journey}\nصدر ٹو لام نے صدر جو بائیڈن سے بھی ملاقات کی۔`,
      'meeting 2024-09-21/2024-09-25 to-lam joe-biden',
    ],
    [
      'is so past another without a day that speaks of last month',
      '7 اکتوبر 2024 کی شام صدر ٹو لام پیرس سے روانہ ہوئے اور فرانس کا سرکاری دورہ کامیابی سے ختم کیا۔\n5 اکتوبر کو صدر نے اجلاس میں تقریر کی۔ اسی دن ان کی کئی ملاقاتیں ہوئیں۔ صدر تھونگلون سیسولیتھ سے ملاقات میں انہوں نے گزشتہ ماہ کے معاہدے کا ذکر کیا۔ انہوں نے جسٹن ٹروڈو سے بھی ملاقات کی۔',
      'meeting 2024?-10-05~ to-lam justin-trudeau',
    ],
    [
      'is of the last of several journeys said before it',
      `${march}\n9 سے 12 نومبر 2024 تک صدر لوونگ کوونگ نے چلی کا سرکاری دورہ کیا اور 12 سے 16 نومبر 2024 تک پیرو کا سرکاری دورہ کیا۔ لیما میں انہوں نے صدر جو بائیڈن سے ملاقات کی۔`,
      'meeting 2024-11-12/2024-11-16 luong-cuong joe-biden',
    ],
    [
      'is of a visit that was on days, not "had been"',
      `${march}\nصدر لوونگ کوونگ کا پہلا غیر ملکی دورہ 9 سے 16 نومبر 2024 تک پیرو کا تھا۔ لیما میں انہوں نے صدر جو بائیڈن سے ملاقات کی۔`,
      'meeting 2024-11-09/2024-11-16 luong-cuong joe-biden',
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toContain(expected)
  })

  it.each([
    [
      'nor of days still to come',
      'صدر ٹو لام 21 سے 25 ستمبر 2024 تک کیوبا کا دورہ کریں گے۔ صدر ٹو لام نے صدر جو بائیڈن سے ملاقات کی۔',
    ],
    [
      'nor of the day of a return',
      '20 نومبر 2025 کو ولادیمیر پوتن بھارت کا دورہ مکمل کر کے ماسکو واپس پہنچے۔ انہوں نے نریندر مودی سے ملاقات کی۔',
    ],
    [
      'nor after another time was told',
      `${march}\n${journey} مئی میں وزیر اعظم نے تقریر کی۔ انہوں نے صدر جو بائیڈن سے ملاقات کی۔`,
    ],
    [
      'nor of one of two days told since',
      `${march}\n${journey} 3 مئی کو انہوں نے تقریر کی اور 9 مئی کو ایک پیغام پڑھا۔ انہوں نے صدر جو بائیڈن سے ملاقات کی۔`,
    ],
    [
      'nor of another paragraph in another place',
      `${march}\n${journey}\nہوانا میں صدر ٹو لام نے صدر جو بائیڈن سے بھی ملاقات کی۔`,
    ],
    ['nor of those who had no part', `${march}\n${journey} وزیر خارجہ وانگ یی نے صدر جو بائیڈن سے ملاقات کی۔`],
  ])('is of no day otherwise: %s', (_, text) => {
    expect(
      told(text)
        .filter((event) => event.startsWith('meeting'))
        .join(),
    ).not.toMatch(/2024-09-2|2025-11-20~|-05-0/u)
  })
})

describe('the delegation', () => {
  const visit = '28 جون سے 2 جولائی 2023 تک لی ہوائی ٹرنگ نے امریکہ کا ورکنگ دورہ کیا۔'

  it.each([
    ['that met somebody', 'واشنگٹن میں وفد نے وزیر خارجہ انٹونی بلنکن سے ملاقات کی۔'],
    ['that worked with somebody', 'واشنگٹن میں وفد نے وزیر خارجہ انٹونی بلنکن کے ساتھ کام کیا۔'],
  ])('%s is his whose journey was told', (_, text) => {
    expect(told(`${visit} ${text}`)).toContain('meeting 2023-06-28/2023-07-02 le-hoai-trung antony-blinken')
  })

  it('beside somebody is his', () => {
    const text = 'واشنگٹن میں نگو لی وان اور وفد نے وزیر خارجہ انٹونی بلنکن سے ملاقات کی۔'
    expect(told(`${visit} ${text}`).join()).not.toContain('le-hoai-trung antony-blinken')
  })

  it('meets each of a list, past whose adviser one is', () => {
    const text =
      'انہوں نے وزیر خارجہ انٹونی بلنکن، صدر کے قومی سلامتی کے مشیر جیک سلیوان اور ایڈمنسٹریٹر سمانتھا پاور سے ملاقات کی۔'
    expect(told(`${visit} ${text}`).filter((event) => event.startsWith('meeting'))).toEqual([
      'meeting 2023-06-28/2023-07-02 le-hoai-trung antony-blinken',
      'meeting 2023-06-28/2023-07-02 le-hoai-trung jake-sullivan',
      'meeting 2023-06-28/2023-07-02 le-hoai-trung samantha-power',
    ])
  })
})

describe('a visit of which a clause tells more', () => {
  it.each([
    [
      'its days, behind who invited',
      'سب سے اہم واقعہ صدر لوئیز اناسیو لولا دا سلوا کا ویتنام کا دورہ تھا، جو صدر لوونگ کوونگ کی دعوت پر 27 سے 29 مارچ 2025 تک ہوا۔',
      'visit 2025-03-27/2025-03-29 luiz-inacio-lula-da-silva',
    ],
    [
      'its days, where the year has been said',
      'اس سال کا آغاز روسی وزیر اعظم میخائل مشسٹین کے ویتنام کے سرکاری دورے سے ہوا، جو 14 سے 15 جنوری 2025 تک جاری رہا۔',
      'visit 2025-01-14/2025-01-15 mikhail-mishustin',
    ],
    [
      'that it is over, and the next sentence all its days',
      '29 اپریل 2023 کی رات وونگ ڈِنہ ہیو ہنوئی پہنچے، جس سے کیوبا کا سرکاری دورہ کامیابی کے ساتھ ختم ہوا۔ یہ دورہ 18 سے 28 اپریل 2023 تک صدر میگوئل ڈیاز کینیل کی دعوت پر کیا گیا۔',
      'visit 2023-04-18/2023-04-28 vuong-dinh-hue',
    ],
    [
      'only where it went: his, whoever acted since',
      'وونگ ڈِنہ ہیو نے 20 اپریل 2023 کو کیوبا کا دورہ کیا۔ 25 اپریل کو گورنر عمر پیروٹی نے کیوبا اور ویتنام کے معاہدے پر دستخط کیے۔ 26 سے 28 اپریل تک یوراگوئے کا دورہ سفارتی تعلقات کے قیام کی 30ویں سالگرہ کے موقع پر ہوا۔',
      'visit 2023?-04-26/2023?-04-28 vuong-dinh-hue',
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toContain(expected)
  })
})
