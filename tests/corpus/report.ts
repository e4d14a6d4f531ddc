// Figures and comparisons as lines of text. Decides nothing.
import type { Comparison } from './compare'
import type { Figures, TypeFigures } from './score'

const percent = (share: number | null): string => (share === null ? '–' : (share * 100).toFixed(1)).padStart(7)
const number = (value: number): string => String(value).padStart(7)

function row(name: string, { matched, missed, falseAlarms, precision, recall, f1 }: TypeFigures): string {
  return [name.padEnd(20), ...[matched, missed, falseAlarms].map(number), ...[precision, recall, f1].map(percent)].join(
    '',
  )
}

/** A table of the figures: one line per type, then all events, dates and participants. Shares in per cent. */
export function table(title: string, figures: Figures): string {
  const heads = ['found', 'missed', 'false', 'P', 'R', 'F1'].map((head) => head.padStart(7))
  return [
    `${title}: ${figures.articles} articles`,
    ''.padEnd(20) + heads.join(''),
    ...Object.entries(figures.types).map(([type, one]) => row(type, one)),
    row('all events', figures.events),
    `dates right      ${percent(figures.datesRight)}`,
    `participants   P ${percent(figures.participants.precision)}  R ${percent(figures.participants.recall)}`,
  ].join('\n')
}

const who = (participants: Comparison['falseAlarms'][number]['participants']): string =>
  participants.map(({ id }) => id).join(', ')

/** What went wrong, article by article: misses, false alarms, wrong dates, wrong and missing participants. */
export function faults(comparisons: readonly Comparison[]): string {
  return comparisons
    .flatMap(({ article, misses, falseAlarms, matches }) => {
      const lines = [
        ...misses.map(({ type, date, quote }) => `  miss         ${type} ${date}  ${quote}`),
        ...falseAlarms.map(
          ({ type, edtf, participants, quotes }) =>
            `  false alarm  ${type} ${edtf} (${who(participants)})  ${quotes[0]?.slice(0, 160) ?? ''}`,
        ),
        ...matches
          .filter(({ label }) => label.optional !== true)
          .flatMap(({ label, found, dateRight, hits, wanted, wrong }) => [
            ...(dateRight ? [] : [`  date         ${found.edtf} for ${label.date}  ${label.type}  ${label.quote}`]),
            ...(wrong.length === 0 ? [] : [`  wrong        ${wrong.join(', ')}  ${label.type}  ${label.quote}`]),
            ...(hits === wanted
              ? []
              : [`  participants ${hits} of ${wanted}: ${who(found.participants)}  ${label.type}  ${label.quote}`]),
          ]),
      ]
      return lines.length === 0 ? [] : [article, ...lines]
    })
    .join('\n')
}
