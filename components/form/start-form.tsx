'use client'
// The whole form, as the start page has it.
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { FormProblem } from '#components/form/form-problem.tsx'
import { FormStateOf } from '#components/form/form-state.tsx'
import { PracticeLinks } from '#components/form/practice-links.tsx'
import { PurposeChoice } from '#components/form/purpose-choice.tsx'
import type { FormSettings } from '#components/form/settings.ts'
import { TargetField } from '#components/form/target-field.tsx'
import { type FormProblems, useCheckForm } from '#components/form/use-check-form.ts'
import type { FormValues } from '#components/form/values.ts'

interface StartFormProps {
  initial: FormValues
  settings: FormSettings
  /** The groups of the form. */
  children: ReactNode
  /** What is wrong with `initial`, where a form was posted without a script. */
  found?: FormProblems | undefined
}

const permalink = (id: string) => `/c/${id}`

export function StartForm({ initial, settings, children, found }: StartFormProps) {
  const t = useTranslations('form')
  const form = useCheckForm({ initial, pathOf: permalink, found, remembers: true })
  return (
    <>
      <form {...form.props} aria-label={t('newCheck')}>
        <TargetField initial={initial} errors={form.errors} busy={form.busy} focus />
        <FormProblem problem={form.problem} />
        <FormStateOf initial={initial} now={form.now} errors={form.errors}>
          <div className="mt-[17px] mb-[26px] pl-[2px]">
            <PurposeChoice messages={settings.messages} />
          </div>
          {children}
        </FormStateOf>
      </form>
      <PracticeLinks servers={settings.practice} run={form.runTarget} />
    </>
  )
}
