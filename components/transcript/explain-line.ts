// Opening a reply's explanation from anywhere on its lines, by pointer or key. The control itself is a button on its last line.

const LINE = '.transcript-line'

/** Opens or closes the explanation of the reply that a line belongs to; false where it has none. */
export function explainFrom(line: Element | null): boolean {
  for (let each = line; each !== null; each = each.nextElementSibling) {
    const button = each.querySelector<HTMLButtonElement>(':scope > .line-why')
    if (button !== null) {
      button.click()
      return true
    }
    // Only further lines of the same reply may stand between.
    if (!each.matches(`${LINE}[data-speaker="received"]`)) return false
  }
  return false
}

/** Of the line where `j` and `k` stand, else of the one that the address names. */
export function explainFocused(): void {
  const focused = document.activeElement?.closest(LINE)
  explainFrom(focused ?? document.querySelector(`${LINE}:target`))
}

/** Closes the explanation at the line where one stands, else every one; false where none is open. */
export function closeExplained(): boolean {
  const open = [...document.querySelectorAll<HTMLButtonElement>('.line-why[aria-expanded="true"]')]
  const focused = open.filter((each) => each.closest(LINE)?.contains(document.activeElement))
  const closed = focused.length > 0 ? focused : open
  for (const each of closed) each.click()
  return closed.length > 0
}

/** A click on the words of a reply, unless somebody selects them or hits a control. */
export function explainClicked(event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : null
  if (target?.closest('.line-text') == null || getSelection()?.isCollapsed === false) return
  explainFrom(target.closest(LINE))
}
