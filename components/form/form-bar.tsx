'use client'
// The form above a check, folded into a bar: the field, what was asked in words, Change, and Run again.
import type { ReactNode } from 'react'
import { described, FieldError } from '#components/form/field.tsx'
import { FormProblem } from '#components/form/form-problem.tsx'
import { Groups } from '#components/form/groups.tsx'
import { PurposeChoice } from '#components/form/purpose-choice.tsx'
import { askedSentence } from '#components/form/sentences.ts'
import type { FormSettings } from '#components/form/settings.ts'
import { useCheckForm } from '#components/form/use-check-form.ts'
import type { FormValues } from '#components/form/values.ts'

const permalink = (id: string) => `/c/${id}`

export function FormBar({ initial, settings, defaultSender }: { initial: FormValues; settings: FormSettings; defaultSender: ReactNode }) {
  const form = useCheckForm({ initial, pathOf: permalink })
  const part = { initial, errors: form.errors }
  return (
    <form {...form.props} aria-label="New check" className="form-bar screen-only">
      <input
        id="target"
        name="target"
        type="text"
        inputMode="email"
        className="bar-target"
        aria-label="Domain, address or mail server"
        placeholder="domain, address or mail server"
        defaultValue={initial.target}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        {...described('target', form.errors)}
      />
      <p className="bar-asked wrap-anywhere text-note text-soft">{askedSentence(form.now)}</p>
      <details>
        <summary className="button">
          <span className="when-closed">Change</span>
          <span className="when-open">Close</span>
        </summary>
        <div className="mt-2 mr-[10px] border-t border-line px-2 pt-4 pb-2">
          <div className="mb-4 pl-[2px]">
            <PurposeChoice {...part} messages={settings.messages} />
          </div>
          <Groups {...part} now={form.now} defaultSender={defaultSender} allowPorts={settings.allowPorts} defaults={settings.defaults} />
        </div>
      </details>
      <button type="submit" className="bar-run button-primary" aria-disabled={form.busy || undefined} id="run-again">
        {form.busy ? 'Starting' : 'Run again'}
      </button>
      <div className="bar-error">
        <FieldError name="target" errors={form.errors} />
        <FormProblem message={form.problem?.message} />
      </div>
    </form>
  )
}
