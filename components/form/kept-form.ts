// What was run from a form, kept with the page's own place in the browser's history: going back finds it, a new visit does not.
// A password is not kept, here or anywhere.
import { withoutSecrets } from '#lib/check/form/fields.ts'

const KEY = 'smtpscopeForm'

/** Keeps it. The router's own state in the entry stays as it is. */
export function keepForm(entries: [string, string][]): void {
  history.replaceState({ ...history.state, [KEY]: withoutSecrets(entries) }, '')
}

/** What was kept here; empty where nothing was. */
export function keptForm(): [string, string][] {
  const kept: unknown = history.state?.[KEY]
  return Array.isArray(kept) ? kept : []
}

/** Writes entries into a form. A box is ticked where its value is among those of its name. */
export function fillIn(form: HTMLFormElement, entries: [string, string][]): void {
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement)) continue
    const values = entries.filter(([name]) => name === field.name).map(([, value]) => value)
    const isTick = field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')
    if (isTick && (values.length > 0 || field.type === 'checkbox') && entries.length > 0) field.checked = values.includes(field.value)
    else if (!isTick && values[0] !== undefined) field.value = values[0]
  }
}
