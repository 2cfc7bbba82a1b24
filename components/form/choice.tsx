// One choice out of a few, each with its words.
import { FieldError, type FormPart } from '#components/form/field.tsx'
import type { FieldName } from '#components/form/values.ts'

interface ChoiceProps extends FormPart {
  name: FieldName
  label: string
  options: { value: string; label: string; about?: string; disabled?: boolean }[]
  /** Hidden where the options speak for themselves; a screen reader hears it all the same. */
  labelHidden?: boolean
}

/** A set of radio buttons. */
export function Choice({ name, label, labelHidden = false, options, initial, errors }: ChoiceProps) {
  return (
    <fieldset>
      <legend className={labelHidden ? 'sr-only' : 'mb-1 text-[14px] font-medium leading-5'}>{label}</legend>
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
