// How much of a document from elsewhere is taken. Beyond any document that is meant, short of what stops a browser.

/** Each with its reason; what each does is tested on both sides of it (tests/unit/export/limits.test.ts). */
export const limits = {
  /** Bytes of a file or an answer: a million events as the compiler writes them take 2 GB. A browser that cannot hold so long a text says so at less. */
  bytes: 2 ** 32,
  /** Events, and sources: twice the million that the page is made for. */
  events: 2_000_000,
  /** Entries of any other list: the names of a document, the evidence of one event. A page of more quotes is read by nobody and takes a browser seconds to lay out. */
  list: 10_000,
  /** Entities: a name a line, looked through whole when a reader searches. */
  entities: 500_000,
  /** UTF-16 units of any text: a sentence of evidence has a few hundred, and one line of a million takes a browser seconds to lay out. */
  text: 100_000,
  /** UTF-16 units of an id: it stands in addresses, which servers cut at 8,000, where a letter may take nine. */
  id: 800,
} as const
