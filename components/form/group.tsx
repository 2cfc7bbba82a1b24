'use client'
// A group of fields, folded to one line of plain words; "Change" opens it in place, without a script too.
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { fieldOf } from '#components/form/errors.ts'
import { useFormState } from '#components/form/form-state.tsx'
import type { FieldName } from '#lib/check/form/fields.ts'

interface GroupProps {
  name: string
  /** What the group asks for as it stands. */
  sentence: ReactNode
  /** Its fields, by what their names begin with: it opens where one of them needs another look. */
  fields: readonly string[]
  className?: string
  children: ReactNode
}

function isAmong(fields: readonly string[], name: FieldName): boolean {
  return fields.some((each) => name === each || name.startsWith(`${each}.`))
}

export function Group({ name, sentence, fields, className = '', children }: GroupProps) {
  const { errors } = useFormState()
  const page = useTranslations('page')
  const wrong = Object.keys(errors).flatMap((path) => fieldOf(path) ?? [])
  return (
    <details className={`group ${className}`} open={wrong.some((each) => isAmong(fields, each)) || undefined}>
      <summary>
        <span className="text-[14.5px] font-semibold">{name}</span>
        <span className="sentence wrap-anywhere text-[14.5px] text-soft">{sentence}</span>
        <span className="toggle text-[14.5px] text-soft">
          <span className="when-closed">{page('change')}</span>
          <span className="when-open">{page('close')}</span>
        </span>
      </summary>
      <div className="grid gap-x-6 gap-y-4 px-[2px] pt-1 pb-5 sm:grid-cols-2">{children}</div>
    </details>
  )
}
