'use client'
// The field for the password: never filled in, never kept, and not for the browser to remember either.
import { described } from '#components/form/described.ts'
import { FieldFoot } from '#components/form/field-foot.tsx'
import { useFormState } from '#components/form/form-state.tsx'

const NAME = 'auth.password'

export function SecretField({ label, hint }: { label: string; hint: string }) {
  const { errors } = useFormState()
  return (
    <div>
      <label htmlFor={NAME} className="label">
        {label}
      </label>
      <input
        type="password"
        id={NAME}
        name={NAME}
        // The one word that keeps browsers from filling in a password of this site; mail servers' passwords are none.
        autoComplete="new-password"
        autoCapitalize="none"
        spellCheck={false}
        className="field"
        {...described(NAME, errors, hint)}
      />
      <FieldFoot name={NAME} errors={errors} hint={hint} />
    </div>
  )
}
