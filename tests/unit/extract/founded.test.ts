// Milestones of their own: a body founded, a country recognised, two that become partners; and what only sounds like one.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const told = (text: string) =>
  compileText(`${text} پاکستان اور چین دوست ہیں۔`)
    .events.filter(({ type }) => type === 'milestone')
    .map(({ date, participants }) => [date.edtf, ...participants.map(({ entity }) => entity).sort()].join(' '))

describe('a milestone', () => {
  it.each([
    [
      'the founding of a body',
      'شنگھائی تعاون تنظیم کی بنیاد 15 جون 2001 کو شنگھائی میں رکھی گئی تھی۔',
      '2001-06-15 sco',
    ],
    ['by its members', 'جولائی 1964 میں ایران، پاکستان اور ترکی نے آر سی ڈی کی بنیاد رکھی۔', '1964-07 IR PK TR rcd'],
    [
      'declared',
      'دسمبر 2015 میں سعودی عرب نے اسلامی فوجی اتحاد کے قیام کا اعلان کیا۔',
      '2015-12 SA islamic-military-coalition',
    ],
    ['by "was established"', 'آسیان 8 اگست 1967 کو قائم ہوئی۔', '1967-08-08 asean'],
    ['by "came into being"', '1967 میں آسیان وجود میں آئی۔', '1967 asean'],
    ['a recognition', 'پاکستان نے 4 جنوری 1950 کو چین کو تسلیم کیا۔', '1950-01-04 CN PK'],
    ['the first to recognise', 'ایران 1947 میں پاکستان کو تسلیم کرنے والا پہلا ملک تھا۔', '1947 IR PK'],
    ['partners that two become', '2023 میں ویتنام اور امریکہ جامع اسٹریٹجک شراکت دار بن گئے۔', '2023 US VN'],
    [
      'the rank to which they took it',
      '2023 میں ویتنام اور امریکہ تعلقات کو جامع اسٹریٹجک پارٹنرشپ کے درجے تک لے گئے۔',
      '2023 US VN',
    ],
    [
      'joining on a day behind the body',
      'پاکستان نے شنگھائی تعاون تنظیم میں 9 جون 2017 کو شمولیت اختیار کی۔',
      '2017-06-09 PK sco',
    ],
    ['full members', 'بھارت اور پاکستان 2017 میں ایس سی او کے مکمل رکن بنے۔', '2017 IN PK sco'],
    ['the 150th member', '11 جنوری 2007 کو ویتنام عالمی تجارتی تنظیم (WTO) کا 150 واں رکن بنا۔', '2007-01-11 VN wto'],
    ['membership received', '2017 میں پاکستان کو ایس سی او کی مکمل رکنیت ملی۔', '2017 PK sco'],
    [
      'a rank just given',
      'خبر\n21/04/2024\nویتنام اور روس ابھی ابھی تعلقات کو جامع اسٹریٹجک پارٹنرشپ کے درجے تک لے گئے ہیں۔',
      '../2024-04-21 RU VN',
    ],
    [
      'a rank on a visit of a year that opens what is said',
      'صدر نے کہا کہ 2016 میں وزیر اعظم نریندر مودی کے ویتنام کے دورے کے دوران ویتنام اور بھارت نے تعلقات کو جامع اسٹریٹجک پارٹنرشپ تک بلند کیا۔',
      '2016 IN VN',
    ],
    [
      'a rank given in a month, whatever is to be done',
      'ویتنام اور آسٹریلیا مارچ 2024 میں قائم ہونے والی جامع اسٹریٹجک شراکت داری پر عمل کریں۔',
      '2024-03 AU VN',
    ],
    [
      'what relations were changed into',
      '2024 میں ویتنام اور روس نے تعلقات کو جامع اسٹریٹجک پارٹنرشپ میں بدلا۔',
      '2024 RU VN',
    ],
    [
      'partners since a month, which is when they became such',
      'تعاون مارچ 2019 سے بڑھا، جب ویتنام اور برونائی نے تعلقات کو جامع شراکت داری کا درجہ دیا۔',
      '2019-03 BN VN',
    ],
    ['relations restored', 'سعودی عرب اور ایران نے مارچ 2023 میں سفارتی تعلقات بحال کر لیے۔', '2023-03 IR SA'],
  ])('is %s', (_, text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  it.each([
    ['an anniversary kept', '12 مئی 2024 کو ویتنام اور سویڈن نے سفارتی تعلقات کے قیام کی سالگرہ منائی۔'],
    [
      'an anniversary to be kept',
      'انہوں نے تجویز دی کہ جنوری 2024 میں ویتنام اور سویڈن تعلقات کے قیام کی سالگرہ منائیں۔',
    ],
    ['friendship founded', '1951 میں دوستی کی بنیاد رکھی گئی۔'],
    ['a hospital', '2 مئی 2024 کو پاکستان اور چین نے ہسپتال کی بنیاد رکھی۔'],
    ['on the basis of a charter', '2 مئی 2024 کو آسیان کی بنیاد پر تعاون کا منصوبہ رکھا گیا۔'],
    ['a role recognised', 'پاکستان نے 2024 میں چین کے کردار کو تسلیم کیا۔'],
    ['not recognised', 'پاکستان نے 1950 میں امریکہ کو تسلیم نہیں کیا۔'],
    ['recognised as a friend', 'پاکستان نے 2024 میں چین کو اپنا قریب ترین دوست تسلیم کیا۔'],
    ['recognised, before the day of another clause', 'ایران نے پاکستان کو تسلیم کیا؛ 3 فروری 1950 کو اجلاس ہوا۔'],
    ['partners they will be', 'ویتنام اور امریکہ 2030 تک جامع اسٹریٹجک شراکت دار بنیں گے۔'],
    ['what a partner became', 'ویتنام کا جامع اسٹریٹجک شراکت دار روس 2024 میں برکس کا صدر بنا۔'],
    ['trade partners', 'چین 2024 میں ویتنام کا سب سے بڑا تجارتی شراکت دار بن گیا۔'],
    ['what somebody joined', 'ٹو لام 2016 میں کمیونسٹ پارٹی آف ویتنام کے رکن بنے۔'],
    ['a wish to join', 'پاکستان 2024 میں برکس کا رکن بننے کا خواہاں تھا۔'],
    ['a summit attended', 'پاکستان 2024 میں آسیان کے اجلاس میں شامل ہوا۔'],
    [
      'a partnership of which the growth is reviewed',
      '5 مئی 2024 کو ویتنام اور روس نے جامع اسٹریٹجک پارٹنرشپ کی ترقی کا جائزہ لیا۔',
    ],
    ['a will to raise it', '5 مئی 2024 کو ویتنام اور روس نے جامع اسٹریٹجک پارٹنرشپ کو مزید بلند کرنے کا عزم کیا۔'],
    [
      'a will to take it further',
      '5 مئی 2024 کو ویتنام اور روس نے جامع اسٹریٹجک پارٹنرشپ کو اعلیٰ درجے تک لے جانے کا عزم ظاہر کیا۔',
    ],
    [
      'on the day of what goes on months after it',
      'ویتنام اور روس کا فورم فیصلے کے بعد 5 مئی 2024 کو ہو رہا ہے جس میں انہوں نے تعلقات کو جامع اسٹریٹجک پارٹنرشپ تک بلند کیا۔',
    ],
    [
      'a rank to be given in a month of no year',
      'ویتنام اور آسٹریلیا مارچ میں قائم ہونے والی جامع اسٹریٹجک شراکت داری پر بات کریں گے۔',
    ],
    [
      'of the year of what was some years after it',
      '2023 میں فورم جامع اسٹریٹجک پارٹنرشپ کے قیام کے 8 سال بعد ویتنام اور بھارت میں ہوا۔',
    ],
    ['relations talked about', '5 مئی 2024 کو پاکستان اور چین نے تعلقات قائم کرنے کے لیے بات چیت کی۔'],
  ])('is not %s', (_, text) => {
    expect(told(text)).toEqual([])
  })
})
