// One labelled field, with its hint and, where it needs another look, its sentence.
import type { ReactNode } from 'react'
import { errorOf, type FieldErrors, type FieldName, type FormValues } from '#components/form/values.ts'

/** What every part of the form gets: what it shows first, and what is wrong with it. */
export interface FormPart {
  initial: FormValues
  errors: FieldErrors
}

/** The attributes that tie an input to its sentences. */
export function described(name: FieldName, errors: FieldErrors, hint?: ReactNode) {
  const invalid = errorOf(errors, name) !== undefined
  const ids = [invalid ? `${name}-error` : '', hint === undefined ? '' : `${name}-hint`].filter((id) => id !== '')
  return { 'aria-invalid': invalid || undefined, 'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined }
}

/** The sentence at a field that needs another look. */
export function FieldError({ name, errors }: { name: FieldName; errors: FieldErrors }) {
  const error = errorOf(errors, name)
  if (error === undefined) return null
  return (
    <p id={`${name}-error`} className="mt-1 text-note font-medium text-bad">
      {error}
    </p>
  )
}

interface FieldProps extends FormPart {
  name: FieldName
  label: string
  hint?: ReactNode
  placeholder?: string | undefined
  lines?: number
  inputMode?: 'email' | 'numeric'
  className?: string
}

/** A one-line field, or one of several lines where `lines` is given. */
export function Field({ name, label, hint, placeholder, lines, inputMode, className, initial, errors }: FieldProps) {
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
      <label htmlFor={name} className="mb-1 block text-[14px] font-medium leading-5">
        {label}
      </label>
      {lines === undefined ? <input type="text" inputMode={inputMode} {...shared} /> : <textarea rows={lines} {...shared} />}
      <FieldError name={name} errors={errors} />
      {hint !== undefined && (
        <p id={`${name}-hint`} className="mt-1 text-note text-soft">
          {hint}
        </p>
      )}
    </div>
  )
}
