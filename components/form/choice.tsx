'use client'
// One choice out of a few, each with its words.
import { described } from '#components/form/described.ts'
import { FieldError } from '#components/form/field-error.tsx'
import { useFormState } from '#components/form/form-state.tsx'
import type { ShownName } from '#components/form/values.ts'

interface ChoiceProps {
  name: ShownName
  label: string
  options: { value: string; label: string; about?: string; disabled?: boolean }[]
  /** Hidden where the options speak for themselves; a screen reader hears it all the same. */
  labelHidden?: boolean
  className?: string
}

/** A set of radio buttons. */
export function Choice({ name, label, labelHidden = false, options, className }: ChoiceProps) {
  const { initial, errors } = useFormState()
  return (
    <fieldset className={className}>
      <legend className={labelHidden ? 'sr-only' : 'label'}>{label}</legend>
      <div className="flex flex-wrap gap-x-[26px] gap-y-2">
        {options.map((option) => (
          <label key={option.value} className="flex min-h-6 items-start gap-2">
            <input
              type="radio"
              className="radio"
              name={name}
              value={option.value}
              defaultChecked={initial[name] === option.value}
              disabled={option.disabled}
              {...described(name, errors)}
            />
            <span className={option.disabled ? 'text-faint' : undefined}>
              {option.label}
              {option.about !== undefined && <span className="block text-note text-soft">{option.about}</span>}
            </span>
          </label>
        ))}
      </div>
      <FieldError name={name} errors={errors} />
    </fieldset>
  )
}
