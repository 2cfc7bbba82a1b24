'use client'
// What stands in the line: typing, the history, and the list of completions beside it.
import { type KeyboardEvent, useState } from 'react'
import type { Completion } from '#lib/smtp/manual/complete.ts'

/** The most lines that are remembered. */
const REMEMBERED = 100

export function usePrompt(choicesFor: (text: string) => Completion[], onEnter: (text: string) => void) {
  const [text, setText] = useState('')
  const [isListed, setListed] = useState(false)
  const [active, setActive] = useState(-1)
  const [history, setHistory] = useState<string[]>([])
  const [place, setPlace] = useState(0)
  const choices = isListed && text !== '' ? choicesFor(text) : []

  const type = (next: string, lists = true) => {
    setText(next)
    setListed(lists)
    setActive(-1)
  }
  const take = (choice: Completion | undefined) => {
    if (choice !== undefined) type(choice.line, choice.line.endsWith(' '))
  }
  /** Back (-1) and forth (1) through what was sent. */
  const recall = (by: 1 | -1) => {
    const next = Math.min(history.length, Math.max(0, place + by))
    if (next === place) return
    setPlace(next)
    type(history[next] ?? '', false)
  }
  /** Up and down the list, and through the line itself, which is -1. */
  const move = (by: 1 | -1) => {
    const places = choices.length + 1
    setActive((now) => ((now + 1 + by + places) % places) - 1)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    const isOpen = choices.length > 0
    switch (event.key) {
      case 'ArrowDown':
        event.preventDefault()
        return isOpen ? move(1) : recall(1)
      case 'ArrowUp':
        event.preventDefault()
        return isOpen && active >= 0 ? move(-1) : recall(-1)
      case 'Tab':
        if (!isOpen || event.shiftKey) return
        event.preventDefault()
        return take(choices[Math.max(0, active)])
      case 'Escape':
        if (!isOpen) return
        event.preventDefault()
        return setListed(false)
      case 'Enter':
        event.preventDefault()
        return active >= 0 ? take(choices[active]) : onEnter(text)
    }
  }

  return {
    text,
    choices,
    active,
    type,
    take,
    onKeyDown,
    close: () => setListed(false),
    /** The line was sent; what may be secret is not remembered. */
    sent(line: string, isSecret: boolean) {
      type('', false)
      if (isSecret) return
      const kept = [...history.filter((each) => each !== line), line].slice(-REMEMBERED)
      setHistory(kept)
      setPlace(kept.length)
    },
  }
}
