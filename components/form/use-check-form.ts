'use client'
// The life of the form: follows what is typed, starts the check, and brings errors back to their fields. The inputs keep
// their own values, so nothing typed is ever lost.
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { fillIn, keepForm, keptForm } from '#components/form/kept-form.ts'
import { startCheck } from '#components/form/start-check.ts'
import { type FieldErrors, type FormValues, valuesIn } from '#components/form/values.ts'
import { keepOwnerToken } from '#components/live/owner-token.ts'
import { useLocalPath } from '#components/page/local-link.tsx'

/** Why a form could not be run: one sentence, and one for each field. */
export interface FormProblems {
  message: string
  fields: FieldErrors
}

/** What a form starts from. `pathOf` says where a started check is shown. */
export interface CheckFormOptions {
  initial: FormValues
  /** Problems that are known already. */
  found?: FormProblems | undefined
  pathOf: (id: string) => string
  /** Whoever comes back to the page finds what they ran. */
  remembers?: boolean
}

function entriesOf(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].map(([name, value]) => [name, String(value)])
}

/** TLS from the start has a port of its own; one that somebody typed stays. */
function suggestPort(form: HTMLFormElement, changed: EventTarget): void {
  const port = form.elements.namedItem('port')
  if (!(changed instanceof HTMLInputElement && changed.name === 'tls' && port instanceof HTMLInputElement)) return
  const [usual, other] = changed.value === 'implicit' ? ['465', '25'] : ['25', '465']
  if (port.value.trim() === other) port.value = usual
}

function isUntouched(form: HTMLFormElement, initial: FormValues): boolean {
  const now = valuesIn(entriesOf(form), initial)
  return Object.entries(initial).every(([name, value]) => (now as Record<string, string>)[name] === value)
}

/** Brings the first field that needs another look into sight, and the cursor into it. */
function goToFirstBad(form: HTMLFormElement): void {
  const bad = form.querySelector<HTMLElement>('[aria-invalid="true"]')
  for (let group = bad?.closest('details'); group; group = group.parentElement?.closest('details')) group.open = true
  bad?.focus()
}

export function useCheckForm({ initial, pathOf, found, remembers = false }: CheckFormOptions) {
  const form = useRef<HTMLFormElement>(null)
  const router = useRouter()
  const t = useTranslations('form')
  const local = useLocalPath()
  const [now, setNow] = useState(initial)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<FormProblems | undefined>(found)

  const follow = () => {
    if (form.current !== null) setNow(valuesIn(entriesOf(form.current), initial))
  }
  const onInput = (event: FormEvent<HTMLFormElement>) => {
    suggestPort(event.currentTarget, event.target)
    follow()
  }
  // A browser may have brought back, or a quick visitor typed, something before the script came: that is left as it is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form is there.
  useEffect(() => {
    if (form.current === null) return
    if (remembers && isUntouched(form.current, initial)) fillIn(form.current, keptForm())
    follow()
  }, [])

  useEffect(() => {
    if (problem !== undefined && form.current !== null) goToFirstBad(form.current)
  }, [problem])

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const entries = entriesOf(event.currentTarget)
    const result = await startCheck(entries, local('/api/checks'))
    if ('id' in result) {
      keepOwnerToken(result.id, result.ownerToken)
      if (remembers) keepForm(entries)
      router.push(local(pathOf(result.id)))
      return
    }
    setBusy(false)
    setProblem('failed' in result ? { message: t(result.failed), fields: {} } : result)
  }

  return {
    now,
    busy,
    problem,
    errors: problem?.fields ?? {},
    /** Spread on the `<form>`. It posts by itself where there is no script. */
    props: { ref: form, method: 'post', action: local('/api/checks'), noValidate: true, onInput, onSubmit: submit } as const,
    /** Types a target and runs it. */
    runTarget(target: string) {
      const field = form.current?.elements.namedItem('target')
      if (!(field instanceof HTMLInputElement)) return
      field.value = target
      follow()
      form.current?.requestSubmit()
    },
  }
}
