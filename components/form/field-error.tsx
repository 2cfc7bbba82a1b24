// The sentence at a field that needs another look.
import { errorOf } from '#components/form/errors.ts'
import type { FieldErrors } from '#components/form/values.ts'
import type { FieldName } from '#lib/check/form/fields.ts'

export function FieldError({ name, errors }: { name: FieldName; errors: FieldErrors }) {
  const error = errorOf(errors, name)
  if (error === undefined) return null
  return (
    <p id={`${name}-error`} className="mt-1 text-note font-medium text-bad">
      {error}
    </p>
  )
}
