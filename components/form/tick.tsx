'use client'
// Boxes to tick: one with its words, or a set that makes a list.
import { described } from '#components/form/described.ts'
import { FieldError } from '#components/form/field-error.tsx'
import { FieldFoot } from '#components/form/field-foot.tsx'
import { useFormState } from '#components/form/form-state.tsx'
import type { ShownName } from '#components/form/values.ts'

interface TickProps {
  name: ShownName
  /** What it sends when it is ticked; `false` where the words say what is *not* to be done. */
  value?: string
  label: string
  about?: string
  className?: string
}

export function Tick({ name, value = 'true', label, about, className }: TickProps) {
  const { initial, errors } = useFormState()
  return (
    <div className={className}>
      <label className="flex min-h-6 items-start gap-2 text-[14.5px]">
        <input
          type="checkbox"
          className="tick"
          name={name}
          value={value}
          defaultChecked={initial[name] === value}
          {...described(name, errors)}
        />
        <span>
          {label}
          {about !== undefined && <span className="block text-note text-soft">{about}</span>}
        </span>
      </label>
      <FieldError name={name} errors={errors} />
    </div>
  )
}

interface TicksProps {
  name: ShownName
  label: string
  /** `about`: a line of small print below the label. */
  options: readonly (readonly [value: string, label: string, about?: string])[]
  hint?: string
  className?: string
}

/** A list out of a few words; what the form holds first is parted by blanks. */
export function Ticks({ name, label, options, hint, className }: TicksProps) {
  const { initial, errors } = useFormState()
  const ticked = initial[name].split(/[\s,;]+/)
  return (
    <fieldset className={className}>
      <legend className="label">{label}</legend>
      <div className="flex flex-wrap gap-x-[22px] gap-y-1">
        {options.map(([value, text, about]) => (
          <label key={value} className="flex min-h-6 items-start gap-2 text-[14.5px]">
            <input
              type="checkbox"
              className="tick"
              name={name}
              value={value}
              defaultChecked={ticked.includes(value)}
              {...described(name, errors, hint)}
            />
            <span>
              {text}
              {about !== undefined && <span className="block text-note text-soft">{about}</span>}
            </span>
          </label>
        ))}
      </div>
      <FieldFoot name={name} errors={errors} hint={hint} />
    </fieldset>
  )
}
