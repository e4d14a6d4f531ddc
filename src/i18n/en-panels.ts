// The words of what opens on demand, in English.
import { limits } from '../model/limits'
import type { Panels } from './panels'
import { name, quote, sentence } from './parts'

// one for all: making another each time is what takes time
const numbers = new Intl.NumberFormat('en')
const digits = (n: number) => numbers.format(n)
const count = (n: number, one: string, many: string) => `${digits(n)} ${n === 1 ? one : many}`
const events = (n: number) => count(n, 'event', 'events')
const articles = (n: number) => count(n, 'article', 'articles')

export const panels: Panels = {
  newer: { there: 'A newer version of this page is there.', reload: 'Reload', later: 'Later' },
  loading: {
    slow: 'The timeline is still on its way.',
    come: (size) => `${size} so far`,
    stop: 'Stop loading',
    stopped: 'You stopped loading the timeline.',
    stoppedHint: 'Try again whenever you like.',
    reasons: {
      missing: 'It is not at its address. Tell whoever publishes this page.',
      server: 'The server has trouble. Try again in a while.',
      broken: 'What came is damaged or incomplete. Try again.',
      version: 'What came is not a timeline this page can read. Tell whoever publishes this page.',
    },
  },
  detail: {
    close: 'Close the event',
    previous: 'Previous event',
    next: 'Next event',
    position: (index, total) => `${digits(index)} of ${digits(total)}`,
    why: 'Why this date?',
    people: 'People',
    evidence: 'Evidence',
    noEvidence: 'An editor added this event; no article is quoted.',
    loadingQuotes: 'Loading the quotes…',
    quotesFailed: 'The quotes could not be loaded. Try again; if that does not help, reload the page.',
    wholeArticle: 'Show in the article',
    lessOfArticle: 'Show only the sentence',
    loadingArticle: 'Loading the article…',
    articleFailed: 'The article could not be loaded. The sentence above is quoted from it.',
    noAddress: 'The address of this article is not known.',
    place: 'Place',
    channel: 'Channel',
    status: 'Status',
    related: 'More with the same people',
    edited: 'Corrected by an editor',
    provisional: 'The spelling of this name in Latin letters was made by the program.',
  },
  quotes: {
    unprinted: 'The quotes are not printed here. To print them, choose “Download or open”, then PDF.',
    titlesOnly: (n) =>
      `Words in quotation marks were looked for in titles only: the quotes of ${events(n)} are not here yet.`,
    look: (size) => `Look in the quotes too (about ${size})`,
    unsearched: 'They were not looked through. Try again; if that does not help, reload the page.',
    first: (size) => `The quotes of these events are fetched first: about ${size}.`,
    large: 'A browser may not manage so much: filter first, or take a shorter time.',
    fetching: 'Fetching the quotes…',
    come: (come, all) => `${come} of ${all}`,
    stop: 'Stop',
    stopped: 'Stopped.',
    missing: 'Some quotes could not be fetched.',
  },
  copying: { copy: 'Copy', copied: 'Copied' },
  sharing: {
    view: 'Link to this view',
    viewHint: 'The link opens exactly this view: search, filters, window and event.',
    copyLink: 'Copy link',
    event: 'Link to this event',
    send: 'Share…',
    qr: 'QR code of this link',
    embed: 'Embed',
    embedHint: 'Paste this into a page to show this view there.',
    kind: 'As',
    kinds: { frame: 'Frame', script: 'Script that sizes itself', element: 'Element' },
    height: 'Height in pixels',
    lock: 'Readers cannot change',
    preview: 'Preview',
    code: 'Embed code',
    copyCode: 'Copy embed code',
    accent: 'Accent',
    hide: 'Leave out',
    recipes: 'Recipes',
    more: 'More ways: WordPress, Ghost, React, Svelte',
  },
  recipes: {
    html: 'Anywhere in the body. Until the timeline has loaded, and where it cannot, readers see the link.',
    wordpress:
      'Add a `Custom HTML` block and paste. WordPress removes scripts and frames for users without the right `unfiltered_html`; then ask an administrator to insert the block.',
    ghost: 'Type `/html` in the editor for an HTML card and paste. Newsletters leave the script out and keep the link.',
    react:
      'Save this as `Timeline.jsx`. Its properties are the attributes of the element: `<Timeline lanes="leader" onSelect={…} />`',
    svelte:
      'Save this as `Timeline.svelte` (Svelte 5). Its properties are the attributes of the element: `<Timeline lanes="leader" onselect={…} />`',
  },
  cite: {
    heading: 'Cite',
    format: 'Format',
    plain: 'Plain text',
    source: 'Source',
    compiled: (version) => `Compiled by Silsila ${version}`,
    accessed: (day) => `Accessed ${day}`,
  },
  report: {
    heading: 'Report an error',
    hint: 'Nothing is sent from here. Copy the report and pass it to whoever publishes this timeline.',
    what: 'What is wrong',
    faults: {
      date: 'The date',
      people: 'The people or their parts',
      type: 'The kind of event',
      quote: 'The quote does not say this',
      'not-an-event': 'This did not happen',
      other: 'Something else',
    },
    note: 'How it should be',
    copy: 'Copy the report',
  },
  download: {
    what: (n) => `${events(n)}, as filtered now`,
    format: 'Format',
    formats: {
      json: 'Everything, for programs; opens here again',
      csv: 'A table for spreadsheets',
      ical: 'For calendars; uncertain dates are marked',
      'json-ld': 'schema.org events, for search engines and catalogues',
      annotations: 'The quotes, each with its place in its source',
      timelinejs: 'Slides for TimelineJS 3',
      svg: 'A picture of the whole range that can be enlarged and edited',
      png: 'A picture of the whole range for documents and posts',
      pdf: 'The picture and the list with every quote, through the print dialog',
    },
    unwritten: 'No file was written. Try again; if that does not help, reload the page.',
    save: 'Save the file',
    print: 'Print or save as PDF',
    saving: 'Writing the file…',
    saved: (file) => `Saved: ${file}`,
    failed: 'The file could not be written. Try another format.',
    undated: (n) => `${events(n)} without a year: on no day of a calendar or timeline.`,
    counted: (n, m) => `${digits(n)} of ${events(m)} are named; the others are counted.`,
    moreLanes: (n) => `${count(n, 'more row', 'more rows')} with fewer events are not drawn.`,
    madeFrom: (n) => `Made from ${articles(n)} with Silsila. Read by a program: check the quotes.`,
  },
  open: {
    heading: 'Open a file',
    hint: 'Any file saved here, the calendar and the table too. It is read in this browser and sent nowhere.',
    choose: 'Choose a file',
    reading: 'Reading the file…',
    failed: 'This file cannot be opened.',
    kept: 'The timeline that was here is still here.',
    from: (file) => `From a file: ${file}`,
    only: 'Only in this browser. Links and embeds show the published timeline.',
    back: 'Back to the published timeline',
    leftOut: (n) => `${count(n, 'entry was', 'entries were')} left out`,
    problems: {
      'not-json': 'It is not complete JSON. Save it again from where it came.',
      'unknown-format': 'It is none of the formats that are saved here.',
      outline:
        'It is the outline of a timeline in parts; the quotes lie in the files of its folder “shards”. Open one of those, or publish the whole folder.',
      version: 'It is of another version of the format, or no timeline.',
      'no-events': 'There is no event in it.',
      'too-large': `It is larger than this browser can take, or than ${limits.bytes / 2 ** 30} GB.`,
      'too-many': `This list is too long: ${digits(limits.list)} entries at most; ${digits(limits.events)} of events and sources, ${digits(limits.entities)} of names.`,
      'too-long': `This text is too long: ${digits(limits.text)} characters at most, ${digits(limits.id)} of an id.`,
      missing: 'Something is missing here.',
      unexpected: 'There is something here that does not belong.',
      kind: 'It is of another kind than it should be.',
      value: 'The value is none of those possible here.',
      reference: 'It names something that is not in the file.',
      duplicate: 'The same id stands in the file twice.',
      day: 'There is no such day, or the end is before the beginning.',
    },
  },
  method: {
    reads: 'What it reads',
    readsText:
      'The words of the articles listed as sources, and nothing else: no pictures, no other pages, no background knowledge beyond a word list of names, offices, places and occasions with their dates.',
    how: 'How it reads',
    howText:
      'By rules and word lists, without a language model: the same article always gives the same result. Each event keeps the sentence it was read from. A date that the article does not state in full is worked out from what it does say, step by step, and marked; where there is no clue, the year stays unknown.',
    wrong: 'What it gets wrong',
    wrongText:
      'It misses events told in ways its rules do not know, and now and then takes a plan for a fact, one person for another, or the wrong year from a clue that misleads. The last column counts most: those articles were labelled first and set aside. Real news is harder: three of four events found, nine of ten dates right.',
    report: 'If you find an error',
    reportText:
      'Open the event and choose “Report an error” at its end: it puts together a report that you can copy and pass on.',
    measured: (articles, unseen) =>
      `Measured on ${articles} articles the rules were written with, and ${unseen} set aside`,
    development: 'Written with',
    test: 'Set aside',
    found: 'Events found',
    right: 'Events right, of those listed',
    f1: 'Both together (F1)',
    dates: 'Dates right',
    peopleFound: 'People found',
    peopleRight: 'People right, of those named',
  },
  help: {
    anywhere: 'Anywhere',
    inTimeline: 'In the timeline',
    inList: 'In the list of events',
    keys: {
      search: 'Go to the search',
      help: 'Show these shortcuts',
      close: 'Close the event or this window',
      between: 'Go to the event before or after',
      lanes: 'Go to another lane',
      open: 'Open the event',
      zoom: 'Zoom in or out',
      all: 'Show everything',
      leave: 'Leave the timeline',
      rows: 'Go to the row above or below',
      ends: 'Go to the first or last row',
    },
    single: 'Shortcuts of a single key',
    singleHint:
      'Turn these off if you speak to your device or press keys by accident. It holds until the page is closed.',
  },
  reasons: {
    'date-stated': ({ text }) => sentence`The article says ${quote(text)}.`,
    'date-vague': ({ text }) => sentence`The article says only ${quote(text)}.`,
    'relative-to-publication': ({ text, published }) =>
      sentence`The article says ${quote(text)}, counted from its publication on ${published}.`,
    'relative-to-previous': ({ text, day }) =>
      sentence`The article says ${quote(text)}, counted from ${day}, the date before it.`,
    'year-from-article': ({ year, text }) =>
      sentence`The year is not given. ${year} is taken from ${quote(text)} elsewhere in the article.`,
    'year-from-publication': ({ year, published }) =>
      sentence`The year is not given. ${year} is the year of publication (${published}).`,
    'year-from-edition': ({ year, text, name: occasion }) =>
      sentence`The article says ${quote(text)}: ${name(occasion)}, which was in ${year}.`,
    'year-from-anniversary': ({ year, text, ordinal, founded, name: occasion }) =>
      sentence`The article says ${quote(text)}: ${name(occasion)}, ${founded}, and ${ordinal} years later is ${year}.`,
    'year-after-milestone': ({ year, text, name: milestone }) =>
      sentence`The article speaks of ${quote(text)} as past (${name(milestone)}). ${year} is the first such date after it; a later year is possible.`,
    'year-after-date': ({ year, text }) =>
      sentence`The article speaks of ${quote(text)} as past. ${year} is the first such date after it; a later year is possible.`,
    'year-from-span': ({ year, text }) => sentence`The article says ${quote(text)}, which ends in ${year}.`,
    'date-of-milestone': ({ text, name: milestone }) =>
      sentence`The article says ${quote(text)}: the date of ${name(milestone)} is known.`,
    'year-from-address': ({ year, text }) =>
      sentence`The address of the source contains ${quote(text)}, which suggests ${year}. This is a weak clue.`,
    'year-from-weekday': ({ year, text }) =>
      sentence`The article says ${quote(text)}: in ${year} the day falls on that weekday.`,
    'year-from-office': ({ year, text, from, to }) =>
      sentence`The article says ${quote(text)}: those it names held these offices at one time only from ${from} to ${to}, so the year is ${year}.`,
    'year-from-journey': ({ year, text, name: person, country, from, to }) =>
      sentence`The article says ${quote(text)}: a known journey of ${name(person)} (${country}) was from ${from} to ${to}, so the year is ${year}.`,
    'day-from-occasion': ({ text, day, name: occasion }) =>
      sentence`The article says ${quote(text)}: ${name(occasion)} is on ${day}.`,
    'before-report': ({ text, day }) =>
      sentence`The article reports ${day} (${quote(text)}) and speaks of this as already past. The day itself is not given.`,
    'day-of-report': ({ text }) =>
      sentence`This is the news of the article, told without a date of its own; the article’s day is ${quote(text)}.`,
    'during-visit': ({ text }) =>
      sentence`No day is given for this; it belongs to a visit, of which the article says ${quote(text)}.`,
    'told-amid': ({ text }) =>
      sentence`No day is given for this; it is told amid what the article dates ${quote(text)}.`,
    'year-unknown': ({ text }) => sentence`No clue to the year of ${quote(text)} was found, and none was guessed.`,
    'no-date': () => sentence`The article gives no date for this event.`,
    'date-conflict': ({ others }) => sentence`Reports disagree. Other dates given: ${others}.`,
    edited: ({ reason }) => sentence`An editor set this date: ${name(reason)}`,
  },
}
