'use client'
// The line of words of a group, which follows what is typed.
import type { ReactNode } from 'react'
import { useFormState } from '#components/form/form-state.tsx'
import {
  authSentence,
  connectionSentence,
  extensionsSentence,
  extraSentence,
  messageSentence,
  recipientSentence,
  testingSentence,
} from '#components/form/sentences.ts'
import { useAskedWords } from '#components/form/use-asked-words.ts'

const sentences = {
  connection: connectionSentence,
  auth: authSentence,
  extensions: extensionsSentence,
  extra: extraSentence,
  testing: testingSentence,
}

export function Sentence({ of }: { of: keyof typeof sentences }) {
  return sentences[of](useFormState().now, useAskedWords())
}

export function EnvelopeSentence({ defaultSender }: { defaultSender: ReactNode }) {
  const { now } = useFormState()
  const words = useAskedWords()
  const from = now.from.trim()
  const to = recipientSentence(now, words)
  return (
    <>
      {from === '' && words.t.rich('fromDefault', { sender: () => defaultSender })}
      {from !== '' && (from === '<>' ? words.t('fromNobody') : words.t('from', { sender: from }))}
      {to === '' ? '' : `, ${to}`}
    </>
  )
}

export function MessageSentence({ subject }: { subject: string }) {
  return messageSentence(useFormState().now, subject, useAskedWords())
}
