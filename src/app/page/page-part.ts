// The parts of a page that whoever embeds it may leave out.

export const pageParts = ['search', 'facets', 'overview', 'list'] as const
export type PagePart = (typeof pageParts)[number]
