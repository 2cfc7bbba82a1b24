'use client'
// Running a check replaces the page, and with it whatever had the focus: it goes to the verdict, where reading begins.
import { useEffect } from 'react'
import { VERDICT_ID } from '#components/check/verdict.tsx'
import { isFresh } from '#components/live/owner-token.ts'

export function useArrival(id: string): void {
  useEffect(() => {
    if (isFresh(id)) document.getElementById(VERDICT_ID)?.focus({ preventScroll: true })
  }, [id])
}
