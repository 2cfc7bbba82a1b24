'use client'
// The whole form, as the start page has it.
import type { ReactNode } from 'react'
import { FormProblem } from '#components/form/form-problem.tsx'
import { Groups } from '#components/form/groups.tsx'
import { PracticeLinks } from '#components/form/practice-links.tsx'
import { PurposeChoice } from '#components/form/purpose-choice.tsx'
import type { FormSettings } from '#components/form/settings.ts'
import { TargetField } from '#components/form/target-field.tsx'
import { type FormProblems, useCheckForm } from '#components/form/use-check-form.ts'
import type { FormValues } from '#components/form/values.ts'

interface StartFormProps {
  initial: FormValues
  settings: FormSettings
  defaultSender: ReactNode
  /** What is wrong with `initial`, where a form was posted without a script. */
  found?: FormProblems | undefined
}

const permalink = (id: string) => `/c/${id}`

export function StartForm({ initial, settings, defaultSender, found }: StartFormProps) {
  const form = useCheckForm({ initial, pathOf: permalink, found, remembers: true })
  const part = { initial, errors: form.errors }
  return (
    <>
      <form {...form.props} aria-label="New check">
        <TargetField {...part} busy={form.busy} focus />
        <FormProblem message={form.problem?.message} />
        <div className="mt-[17px] mb-[26px] pl-[2px]">
          <PurposeChoice {...part} messages={settings.messages} />
        </div>
        <Groups {...part} now={form.now} defaultSender={defaultSender} allowPorts={settings.allowPorts} defaults={settings.defaults} />
      </form>
      <PracticeLinks servers={settings.practice} run={form.runTarget} />
    </>
  )
}
