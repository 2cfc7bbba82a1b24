// The attributes that tie an input to its sentences.
import type { ReactNode } from 'react'
import { errorOf } from '#components/form/errors.ts'
import type { FieldErrors } from '#components/form/values.ts'
import type { FieldName } from '#lib/check/form/fields.ts'

/** For an input with the id of its field; `hint` is what stands beside it. */
export function described(name: FieldName, errors: FieldErrors, hint?: ReactNode) {
  const invalid = errorOf(errors, name) !== undefined
  const ids = [invalid ? `${name}-error` : '', hint === undefined ? '' : `${name}-hint`].filter((id) => id !== '')
  return { 'aria-invalid': invalid || undefined, 'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined }
}
