'use client'
// One labelled field, with its hint and, where it needs another look, its sentence.
import type { ReactNode } from 'react'
import { described } from '#components/form/described.ts'
import { FieldFoot } from '#components/form/field-foot.tsx'
import { useFormState } from '#components/form/form-state.tsx'
import type { ShownName } from '#components/form/values.ts'

interface FieldProps {
  name: ShownName
  label: string
  hint?: ReactNode
  placeholder?: string | undefined
  lines?: number
  inputMode?: 'email' | 'numeric'
  className?: string
}

/** A one-line field, or one of several lines where `lines` is given. */
export function Field({ name, label, hint, placeholder, lines, inputMode, className }: FieldProps) {
  const { initial, errors } = useFormState()
  const shared = {
    id: name,
    name,
    defaultValue: initial[name],
    placeholder,
    autoComplete: 'off',
    autoCapitalize: 'none',
    spellCheck: false,
    className: 'field',
    ...described(name, errors, hint),
  }
  return (
    <div className={className}>
      <label htmlFor={name} className="label">
        {label}
      </label>
      {lines === undefined ? <input type="text" inputMode={inputMode} {...shared} /> : <textarea rows={lines} {...shared} />}
      <FieldFoot name={name} errors={errors} hint={hint} />
    </div>
  )
}
