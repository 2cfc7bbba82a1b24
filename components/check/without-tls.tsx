'use client'
// After a handshake that failed: the same check again in the clear, as a real sender would go on.
import { useTranslations } from 'next-intl'
import { errorOf } from '#components/form/errors.ts'
import { FormProblem } from '#components/form/form-problem.tsx'
import { useCheckForm } from '#components/form/use-check-form.ts'
import { type FormValues, valuesOfRequest } from '#components/form/values.ts'
import type { CheckEvent } from '#lib/check/event.ts'
import type { CheckRequest } from '#lib/check/request.ts'

/** TLS was a wish, and the check ended at it. */
export function canGoWithoutTls(request: CheckRequest, events: readonly CheckEvent[]): boolean {
  const last = events.at(-1)
  return request.tls === 'opportunistic' && last?.kind === 'done' && last.outcome === 'tls-failed'
}

/** A form of its own, so that it works without a script too. */
export function WithoutTls({ request, pathOf }: { request: CheckRequest; pathOf: (id: string) => string }) {
  const t = useTranslations('check')
  const word = useTranslations('form')
  const initial: FormValues = { ...valuesOfRequest(request), tls: 'never', tlsFallback: '' }
  const form = useCheckForm({ initial, pathOf })
  return (
    <form {...form.props} aria-label={t('withoutTlsForm')}>
      {Object.entries(initial).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {request.auth !== undefined && (
        <label className="mb-3 block max-w-[420px]">
          <span className="label">{t('withoutTlsPassword')}</span>
          <input type="password" name="auth.password" autoComplete="new-password" className="field" required />
          <span className="mt-1 block text-note text-soft">{errorOf(form.errors, 'auth.password') ?? t('withoutTlsPasswordHint')}</span>
        </label>
      )}
      <button type="submit" className="button" aria-disabled={form.busy || undefined}>
        {form.busy ? word('starting') : t('withoutTls')}
      </button>
      <FormProblem problem={form.problem} />
    </form>
  )
}
