'use client'
// Switches the notes between the lines on and off, and remembers the choice.
import { useState } from 'react'
import { NOTES_COOKIE } from '#components/transcript/notes-cookie.ts'

const YEAR_IN_SECONDS = 365 * 24 * 60 * 60

/** `initial` is what was kept. `wasToggled`: on this page, so that it is told. */
export function useNotesChoice(initial: boolean): { hasNotes: boolean; wasToggled: boolean; toggle: () => void } {
  const [hasNotes, setNotes] = useState(initial)
  const [wasToggled, setToggled] = useState(false)
  const toggle = () => {
    setToggled(true)
    setNotes(!hasNotes)
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing where the page is not served over HTTPS.
    document.cookie = `${NOTES_COOKIE}=${hasNotes ? 'off' : 'on'}; path=/; max-age=${YEAR_IN_SECONDS}; samesite=lax`
  }
  return { hasNotes, wasToggled, toggle }
}
