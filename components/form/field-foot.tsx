// What stands below a field: the sentence where it needs another look, and its hint.
import type { ReactNode } from 'react'
import { FieldError } from '#components/form/field-error.tsx'
import type { FieldErrors } from '#components/form/values.ts'
import type { FieldName } from '#lib/check/form/fields.ts'

/** `described` ties both to their input. */
export function FieldFoot({ name, errors, hint }: { name: FieldName; errors: FieldErrors; hint: ReactNode }) {
  return (
    <>
      <FieldError name={name} errors={errors} />
      {hint !== undefined && (
        <p id={`${name}-hint`} className="mt-1 text-note text-soft">
          {hint}
        </p>
      )}
    </>
  )
}
