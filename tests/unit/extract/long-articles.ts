// Articles of any length that try to make the compiler slow: each is `size` times one piece, in one way or another.

const some = ['ترنگ', 'کھنگ', 'سوم', 'پھیت', 'مونگ', 'ڈاؤ', 'رتھا', 'بیو', 'لیت', 'نہوئے']

/** A name of its own for each number. */
function syllables(number: number): string {
  return Array.from(String(number))
    .map((digit) => some[Number(digit)])
    .join(' ')
}

/** What is repeated; every piece is about a sentence. */
export const long: Readonly<Record<string, (size: number) => string>> = {
  'days in one article': (size) =>
    Array.from(
      { length: size },
      (_, at) => `${1 + (at % 28)} اپریل کو چین کے صدر شی جن پنگ نے ویتنام کے صدر سے ملاقات کی۔`,
    ).join('\n'),
  'days in one line': (size) => Array.from({ length: size }, (_, at) => `${1 + (at % 28)} اپریل`).join(' '),
  'days, months and years without end': (size) => '31 اکتوبر 2025 سے 4 نومبر تک، '.repeat(size),
  'enormous tokens': (size) => `چین ${'ملاقات'.repeat(20 * size)} کی۔\n${'ا'.repeat(100 * size)}`,
  'digits without end': (size) => `${'9'.repeat(100 * size)} اپریل کو چین کی ملاقات`,
  'marks on one letter': (size) => `چین کے صدر ا${'\u064e'.repeat(100 * size)}`,
  'marks of direction': (size) => `چین کے صدر ${'\u202e'.repeat(100 * size)}`,
  'tags never closed': (size) => `چین کے صدر ${'<a href="'.repeat(10 * size)}`,
  'brackets never closed': (size) => `چین کے صدر ${'( " « [ '.repeat(20 * size)}`,
  'addresses in one line': (size) => `چین کے صدر ${'https://a.b/c '.repeat(10 * size)}`,
  'empty lines': (size) => `چین کے صدر${'\n'.repeat(100 * size)}`,
  'lines that are no prose': (size) => 'https://a.b/c\n'.repeat(10 * size) + 'چین کے صدر',
  'full stops': (size) => `چین کے صدر${'۔'.repeat(100 * size)}`,
  'unknown people': (size) => Array.from({ length: size }, (_, at) => `مسٹر ${syllables(at)} نے ملاقات کی۔`).join('\n'),
  'one sentence without end': (size) => 'چین کے صدر شی جن پنگ نے ویتنام کے صدر اور '.repeat(size),
  'talks in one sentence': (size) => 'چین کے صدر شی جن پنگ نے ویتنام کے صدر سے ملاقات کی اور '.repeat(size),
}
