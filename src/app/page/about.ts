// What the page says of itself. The build puts the values in (scripts/build/about.ts); here they only get their types.

/** Shares from 0 to 1, measured on labelled articles. */
export interface Measured {
  readonly articles: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly dates: number
  readonly peoplePrecision: number
  readonly peopleRecall: number
}
export interface Accuracy {
  /** The articles the rules were written with. */
  readonly development: Measured
  /** The articles set aside before. */
  readonly test: Measured
}

declare const __SILSILA_VERSION__: string
declare const __SILSILA_COMMIT__: string
declare const __SILSILA_ACCURACY__: Accuracy

/** Of the program that built this page. */
export const version = __SILSILA_VERSION__
/** Which commit of it; empty where that was not known. */
export const commit = __SILSILA_COMMIT__
/** As `npm run evaluate` wrote it down. */
export const accuracy = __SILSILA_ACCURACY__
