// A document in a script block of a page: no text in it may end the block.
import { expect, it } from 'vitest'
import { dataBlock } from '../../../../scripts/build/single-file'

it.each(['plain', '</script><script>alert(1)</script>', '<!--<script>', '\u2028', 'سلسلہ', '"\\'])(
  'carries %j whole',
  (text) => {
    const block = dataBlock('sources/a.json', JSON.stringify({ text }))
    const [, inner = ''] =
      /^<script type="application\/json" data-silsila="sources\/a\.json">(.*)<\/script>$/s.exec(block) ?? []
    expect(inner).not.toContain('<')
    expect(JSON.parse(inner)).toEqual({ text })
  },
)
