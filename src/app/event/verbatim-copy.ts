// Copying from a quote: what hides in the words, and is shown by name, goes along as it stands in the article.

/** What a selection of words of an article is without the names of what hides in it. */
export function verbatim(selected: DocumentFragment): string {
  for (const mark of selected.querySelectorAll<HTMLElement>('[data-hidden]'))
    mark.replaceWith(mark.dataset['hidden'] ?? '')
  return selected.textContent
}

/**
 * Puts the article's own words on the clipboard where a quote is copied in which something hides; whatever reaches beyond
 * one quote is copied as the browser does.
 */
export function copyVerbatim(event: ClipboardEvent & { readonly currentTarget: HTMLElement }): void {
  const selection = getSelection()
  if (!selection || selection.rangeCount === 0 || !event.clipboardData) return
  const range = selection.getRangeAt(0)
  const { commonAncestorContainer: around } = range
  const quote = (around instanceof Element ? around : around.parentElement)?.closest('blockquote')
  const selected = range.cloneContents()
  if (!quote || !event.currentTarget.contains(quote) || !selected.querySelector('[data-hidden]')) return
  event.clipboardData.setData('text/plain', verbatim(selected))
  event.preventDefault()
}
