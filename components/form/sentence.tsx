'use client'
// The line of words of a group, which follows what is typed.
import type { ReactNode } from 'react'
import { useFormState } from '#components/form/form-state.tsx'
import {
  authSentence,
  connectionSentence,
  extensionsSentence,
  messageSentence,
  recipientSentence,
  testingSentence,
} from '#components/form/sentences.ts'

const sentences = {
  connection: connectionSentence,
  auth: authSentence,
  extensions: extensionsSentence,
  testing: testingSentence,
}

export function Sentence({ of }: { of: keyof typeof sentences }) {
  return sentences[of](useFormState().now)
}

export function EnvelopeSentence({ defaultSender }: { defaultSender: ReactNode }) {
  const { now } = useFormState()
  const from = now.from.trim()
  const to = recipientSentence(now)
  return (
    <>
      from {from === '' ? defaultSender : from === '<>' ? 'nobody (<>), as bounces are' : from}
      {to === '' ? '' : `, ${to}`}
    </>
  )
}

export function MessageSentence({ subject }: { subject: string }) {
  return messageSentence(useFormState().now, subject)
}
