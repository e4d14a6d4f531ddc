// The offices a participant is given in the text, in words: "Head, International Department of the CPC".
import { labelLanguages } from '../../lexicon/forms'
import type { Lexicon } from '../../lexicon/lexicon'
import { localize, type Localized } from '../../model/localized'
import type { OfficeOf } from '../sentence/head'
import { listFormat } from '../sentence/lists'

/**
 * The offices in each of `labelLanguages`, each with the organisation it is of where the text says so; a country goes
 * without saying. Null where there is none to name.
 *
 * @example officeLabel([{ office: 'head', of: 'politburo-cpv' }], lexicon)?.['en'] //=> 'Head, Politburo of the CPV'
 */
export function officeLabel(offices: readonly OfficeOf[], lexicon: Lexicon): Localized | null {
  const known = offices.flatMap(({ office, of }) => {
    const row = lexicon.offices.get(office)
    return row && row.kind !== 'title' ? [{ row, of: of === null ? undefined : lexicon.organisations.get(of) }] : []
  })
  if (known.length === 0) return null
  const label: Record<string, string> = {}
  for (const lang of labelLanguages) {
    const words = known.map(({ row, of }) =>
      listFormat(lang, 'unit').format([row, ...(of ? [of] : [])].map(({ labels }) => localize(labels, lang).text)),
    )
    label[lang] = listFormat(lang, 'conjunction').format(new Set(words))
  }
  return label
}
