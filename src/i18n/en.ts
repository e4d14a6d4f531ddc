// The interface in English.
import type { Messages } from './messages'
import { name, quote, sentence } from './parts'

const count = (n: number, one: string, many: string) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`
const events = (n: number) => count(n, 'event', 'events')
const articles = (n: number) => count(n, 'article', 'articles')

export const en: Messages = {
  lang: 'en',
  dir: 'ltr',
  endonym: 'English',

  events,
  articles,
  subtitle: (n, m) => `${events(n)} from ${articles(m)}, each with its evidence`,

  page: {
    loading: 'Loading the timeline…',
    failed: 'The timeline could not be loaded.',
    failedHint: 'Check your connection and try again.',
    retry: 'Try again',
    skip: 'Skip to the events',
    language: 'Language',
    theme: 'Colours',
    share: 'Share & embed',
    copyLink: 'Copy link',
    copyEmbed: 'Copy embed code',
    copied: 'Copied',
    shareHint: 'The link opens exactly this view: search, filters, window and event.',
    embedHint: 'Paste this into a page to show this view there.',
    openFullPage: 'Open the full timeline',
    close: 'Close',
    help: 'Help and shortcuts',
    notice: 'Read from the articles by a program. Check the quote before you rely on it.',
    about: 'compiles news articles into a timeline that shows its evidence.',
  },
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },

  search: {
    label: 'Search the events',
    placeholder: 'Search people, events, places',
    clear: 'Clear the search',
    shortcut: 'Press / to search',
    suggestions: 'Suggestions',
  },

  filters: {
    heading: 'Filters',
    active: 'Active filters',
    show: 'Show filters',
    hide: 'Hide filters',
    clearAll: 'Clear all',
    more: (n) => `Show ${n.toLocaleString('en')} more`,
    fewer: 'Show fewer',
    remove: (label) => `Remove filter: ${label}`,
    queryChip: (query) => `Search: ${query}`,
    find: (facet) => `Find in ${facet}`,
    not: (label) => `Not ${label}`,
    leaveOut: (label) => `Leave out ${label}`,
    dates: 'Dates',
    within: 'Only between these dates',
    noValue: 'Nothing is called so.',
  },
  facets: {
    leader: 'Leader',
    type: 'Kind of event',
    country: 'Country',
    pair: 'Country pair',
    certainty: 'Certainty of date',
    channel: 'Channel',
    status: 'Status',
    place: 'Place',
    source: 'Source',
  },

  results: {
    heading: 'Events',
    matching: (n) => (n === 1 ? '1 event matches' : `${n.toLocaleString('en')} events match`),
    some: (n, total) => `${n.toLocaleString('en')} of ${events(total)}`,
    none: 'No event matches.',
    noneHint: 'Try fewer words, or remove a filter.',
    removeToSee: (label, n) => `Remove “${label}” to see ${events(n)}`,
    didYouMean: 'Did you mean',
    undated: 'Without a date',
    undatedHint: 'The articles report these events but do not say in which year.',
    empty: 'There are no events in this timeline yet.',
  },

  lanes: {
    label: 'Lanes by',
    names: {
      country: 'Country',
      leader: 'Leader',
      type: 'Kind of event',
      channel: 'Channel',
      source: 'Source',
      none: 'No lanes',
    },
    all: 'All events',
    noCountry: 'No other country',
    noLeader: 'No leader named',
    noSource: 'Added by an editor',
  },

  timeline: {
    label: 'Timeline',
    instructions:
      'Arrow keys move between the events, up and down between the lanes. Enter opens an event. Plus and minus zoom, 0 shows everything, Escape leaves.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    earlier: 'Earlier',
    later: 'Later',
    fit: 'Fit to the events',
    overview: 'Overview: events per month',
    overviewHint: 'Drag the frame to move through time, its edges to zoom.',
    windowStart: 'Start of the window',
    windowEnd: 'End of the window',
    window: (from, to) => `${from} to ${to}`,
    cluster: (n) => events(n),
    legend: 'How dates are drawn',
    month: (month, n) => `${month}: ${events(n)}`,
    noArticles: 'No article covers this month',
    scrollHint: 'Hold Ctrl while scrolling to zoom',
  },

  detail: {
    label: 'Event',
    nothing: 'Choose an event to see its evidence.',
    close: 'Close the event',
    previous: 'Previous event',
    next: 'Next event',
    position: (index, total) => `${index.toLocaleString('en')} of ${total.toLocaleString('en')}`,
    why: 'Why this date?',
    people: 'People',
    evidence: 'Evidence',
    evidenceFrom: (source) => `Evidence from ${source}`,
    noEvidence: 'An editor added this event; no article is quoted.',
    wholeArticle: 'Show in the article',
    lessOfArticle: 'Show only the sentence',
    loadingArticle: 'Loading the article…',
    articleFailed: 'The article could not be loaded. The sentence above is quoted from it.',
    openSource: 'Open the source',
    noAddress: 'The address of this article is not known.',
    published: (day) => `Published ${day}`,
    date: 'Date',
    place: 'Place',
    channel: 'Channel',
    status: 'Status',
    type: 'Kind of event',
    countries: 'Countries',
    related: 'More with the same people',
    edited: 'Corrected by an editor',
    provisional: 'The spelling of this name in Latin letters was made by the program.',
    certaintyUnknown: 'Certainty not known',
  },

  types: {
    visit: 'Visit',
    meeting: 'Meeting',
    talks: 'Talks',
    'phone-call': 'Phone call',
    summit: 'Summit',
    conference: 'Conference',
    ceremony: 'Ceremony',
    agreement: 'Agreement',
    statement: 'Statement',
    message: 'Message',
    appointment: 'Appointment',
    milestone: 'Milestone',
    'delegation-exchange': 'Exchange of delegations',
    other: 'Other',
  },
  certainties: { stated: 'Stated', inferred: 'Inferred', approximate: 'Approximate', undated: 'Undated' },
  certaintyMeans: {
    stated: 'The article gives this date.',
    inferred: 'Part of this date was worked out from what the article says.',
    approximate: 'The article itself is vague about when this was.',
    undated: 'The year could not be found, and none was guessed.',
  },
  statuses: { occurred: 'Took place', scheduled: 'Planned', ongoing: 'Under way' },
  channels: { party: 'Party', state: 'State', parliament: 'Parliament', people: 'People to people' },
  roles: {
    actor: 'Principal',
    counterpart: 'Counterpart',
    host: 'Host',
    chair: 'Chaired',
    attendee: 'Attended',
    subject: 'Concerned',
  },

  dates: {
    dayOfMonth: (day, month) => `${day} ${month.name}`,
    days: (from, to, month) => `${from}–${to} ${month.name}`,
    daysAcross: (day, month, lastDay, lastMonth) => `${day} ${month.name} – ${lastDay} ${lastMonth.name}`,
    month: (month) => month.name,
    months: (from, to) => `${from.name} – ${to.name}`,
    ofYear: (date, year) => `${date} ${year}`,
    year: (year) => year,
    years: (from, to) => `${from}–${to}`,
    range: (from, to) => `${from} – ${to}`,
    about: (date) => `about ${date}`,
    uncertain: (date) => `${date}?`,
    before: (date) => `before ${date}`,
    after: (date) => `after ${date}`,
    beginningOf: (period) => `beginning of ${period}`,
    middleOf: (period) => `middle of ${period}`,
    endOf: (period) => `end of ${period}`,
    yearUnknown: (date) => `${date}, year unknown`,
    undated: 'date unknown',
    uncertainHint: 'uncertain',
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
    'day-from-occasion': ({ text, day, name: occasion }) =>
      sentence`The article says ${quote(text)}: ${name(occasion)} is on ${day}.`,
    'before-report': ({ text, day }) =>
      sentence`The article reports ${day} (${quote(text)}) and speaks of this as already past. The day itself is not given.`,
    'year-unknown': ({ text }) => sentence`No clue to the year of ${quote(text)} was found, and none was guessed.`,
    'no-date': () => sentence`The article gives no date for this event.`,
    'date-conflict': ({ others }) => sentence`Reports disagree. Other dates given: ${others}.`,
    edited: ({ reason }) => sentence`An editor set this date: ${name(reason)}`,
  },
}
