// Runs before anything is painted: decides whether what was rendered at build time is what this reader asked for, and has
// what they will need fetched. It imports nothing, so that it can stand in the page as a plain script.

/** The events were rendered in English and as the document opens; for any other view they would only flash by. */
{
  const known = ['en', 'ur', 'vi']
  const asked = new URLSearchParams(location.search)
  const wanted = [asked.get('lang') ?? '', ...navigator.languages.map((tag) => tag.split('-', 1)[0] ?? '')]
  const lang = wanted.find((tag) => known.includes(tag)) ?? 'en'
  if (lang !== 'en' || [...asked.keys()].some((key) => key !== 'lang')) {
    document.documentElement.classList.add('other-view')
  }
  // the build writes the names of files into the script's element; see scripts/build/preloads.ts
  const files = document.currentScript?.dataset
  const view = asked.has('embed') ? 'embed' : 'page'
  for (const part of [
    view,
    lang,
    asked.size > Number(asked.has('lang')) ? 'host' : '',
    asked.has('q') ? 'search' : '',
  ]) {
    for (const file of files?.[part]?.split(' ') ?? []) {
      const link = document.createElement('link')
      link.rel = 'modulepreload'
      link.crossOrigin = ''
      link.href = file
      document.head.append(link)
    }
  }
}
