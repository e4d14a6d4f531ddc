// One thread of the pool: makes the lexicon ready once, is given names of articles, gives back what they report.
import { Tinypool } from 'tinypool'
import { Reporter, type ArticleReport } from '../src/extract/corpus/report'
import { buildLexicon } from '../src/lexicon/lexicon'
import type { LexiconData } from '../src/lexicon/lexicon-data'
import { reportArticle, type ArticleName } from './folder'

/** What every thread is started with. */
export interface WorkerSetting {
  readonly dir: string
  readonly data: LexiconData
}

const { dir, data } = Tinypool.workerData as WorkerSetting
const reporter = new Reporter(buildLexicon(data))

/** The reports of some articles, in their order. */
export function reportAll(names: readonly ArticleName[]): ArticleReport[] {
  return names.map((name) => reportArticle(reporter, dir, name))
}
