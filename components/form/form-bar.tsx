'use client'
// The form above a check, folded into a bar: the field, what was asked in words, Change, and Run again.
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { described } from '#components/form/described.ts'
import { FieldError } from '#components/form/field-error.tsx'
import { FormProblem } from '#components/form/form-problem.tsx'
import { FormStateOf } from '#components/form/form-state.tsx'
import { PurposeChoice } from '#components/form/purpose-choice.tsx'
import { askedSentence } from '#components/form/sentences.ts'
import type { FormSettings } from '#components/form/settings.ts'
import { useAskedWords } from '#components/form/use-asked-words.ts'
import { useCheckForm } from '#components/form/use-check-form.ts'
import type { FormValues } from '#components/form/values.ts'

const permalink = (id: string) => `/c/${id}`

/** `children` are the groups of the form. */
export function FormBar({ initial, settings, children }: { initial: FormValues; settings: FormSettings; children: ReactNode }) {
  const t = useTranslations('form')
  const page = useTranslations('page')
  const words = useAskedWords()
  const form = useCheckForm({ initial, pathOf: permalink })
  return (
    <form {...form.props} aria-label={t('newCheck')} className="form-bar screen-only">
      <input
        id="target"
        name="target"
        type="text"
        inputMode="email"
        className="bar-target"
        aria-label={t('targetLabel')}
        placeholder={t('targetPlaceholder')}
        defaultValue={initial.target}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        {...described('target', form.errors)}
      />
      <p className="bar-asked wrap-anywhere text-note text-soft">{askedSentence(form.now, words)}</p>
      <details>
        <summary className="button">
          <span className="when-closed">{page('change')}</span>
          <span className="when-open">{page('close')}</span>
        </summary>
        <div className="mt-2 mr-[10px] border-t border-line px-2 pt-4 pb-2">
          <FormStateOf initial={initial} now={form.now} errors={form.errors}>
            <div className="mb-4 pl-[2px]">
              <PurposeChoice messages={settings.messages} />
            </div>
            {children}
          </FormStateOf>
        </div>
      </details>
      <button type="submit" className="bar-run button-primary" aria-disabled={form.busy || undefined} id="run-again">
        {form.busy ? t('starting') : t('runAgain')}
      </button>
      <div className="bar-error">
        <FieldError name="target" errors={form.errors} />
        <FormProblem problem={form.problem} />
      </div>
    </form>
  )
}
