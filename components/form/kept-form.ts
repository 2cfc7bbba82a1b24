// What was run from a form, kept with the page's own place in the browser's history: going back finds it, a new visit does not.
const KEY = 'smtpscopeForm'

/** Keeps it. The router's own state in the entry stays as it is. */
export function keepForm(entries: [string, string][]): void {
  history.replaceState({ ...history.state, [KEY]: entries }, '')
}

/** What was kept here; empty where nothing was. */
export function keptForm(): [string, string][] {
  const kept: unknown = history.state?.[KEY]
  return Array.isArray(kept) ? kept : []
}

/** Writes entries into the inputs of a form. */
export function fillIn(form: HTMLFormElement, entries: [string, string][]): void {
  for (const [name, value] of entries) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof RadioNodeList) field.value = value
  }
}
