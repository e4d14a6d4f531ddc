// The recipe of generated documents: documents.yaml, with the words of articles.yaml.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Certainty } from '../../src/model/date'
import type { EventType, Role } from '../../src/model/event'
import type { Localized } from '../../src/model/localized'
import { root } from '../root.mjs'

/** How often a type of event comes, and who takes part in which role. */
export interface TypeRecipe {
  readonly type: EventType
  readonly weight: number
  readonly who: 'person' | 'organisation' | 'country'
  readonly parties: readonly Role[]
  /** Role of those who may join. */
  readonly more?: Role
  readonly kinds?: readonly string[]
  readonly named?: boolean
  readonly office?: boolean
  readonly milestone?: boolean
}

export interface DateRecipe {
  readonly certainty: Certainty
  readonly weight: number
  readonly precision: 'day' | 'days' | 'month' | 'quarter' | 'year' | 'before' | 'none'
  readonly said: string
}

export interface Recipe {
  readonly title: Localized
  readonly years: { readonly first: number; readonly last: number; readonly growth: number }
  readonly home: string
  readonly types: readonly TypeRecipe[]
  readonly dates: readonly DateRecipe[]
  readonly months: readonly string[]
  /** Sentences without names. */
  readonly talk: readonly string[]
}

export function recipe(): Recipe {
  const read = (name: string) => parse(readFileSync(join(root, 'scripts', 'bench', name), 'utf8')) as object
  const { months, talk } = read('articles.yaml') as Pick<Recipe, 'months' | 'talk'>
  const documents = read('documents.yaml') as Omit<Recipe, 'months' | 'talk'>
  return { ...documents, months, talk: talk.filter((sentence) => !sentence.includes('{')) }
}
