/**
 * For tests in happy-dom, before an editor is mounted: browsers tell of a changed selection later,
 * happy-dom at once, in the middle of CodeMirror's own changing it, which CodeMirror refuses.
 */
export function holdSelectionEvents(): void {
  document.addEventListener('selectionchange', (event) => event.stopImmediatePropagation(), true)
}
