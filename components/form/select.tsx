'use client'
// One choice out of many.
import { described } from '#components/form/described.ts'
import { FieldFoot } from '#components/form/field-foot.tsx'
import { useFormState } from '#components/form/form-state.tsx'
import type { ShownName } from '#components/form/values.ts'

interface SelectProps {
  name: ShownName
  label: string
  options: readonly (readonly [value: string, label: string])[]
  hint?: string
  /** The label beside it, not above. */
  beside?: boolean
  className?: string
}

export function Select({ name, label, options, hint, beside = false, className }: SelectProps) {
  const { initial, errors } = useFormState()
  return (
    <div className={className}>
      <div className={beside ? 'flex flex-wrap items-center gap-x-2 text-[14.5px]' : undefined}>
        <label htmlFor={name} className={beside ? undefined : 'label'}>
          {label}
        </label>
        <select
          id={name}
          name={name}
          className={beside ? 'field w-auto' : 'field'}
          defaultValue={initial[name]}
          {...described(name, errors, hint)}
        >
          {options.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </div>
      <FieldFoot name={name} errors={errors} hint={hint} />
    </div>
  )
}
