// The one field, with the brand's block cursor where one would type, and Run.
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { described } from '#components/form/described.ts'
import { FieldError } from '#components/form/field-error.tsx'
import type { FieldErrors, FormValues } from '#components/form/values.ts'

/** `children` stands below the field, outside its box. */
export function TargetField({
  initial,
  errors,
  busy,
  focus,
  children,
}: {
  initial: FormValues
  errors: FieldErrors
  busy: boolean
  focus: boolean
  children?: ReactNode
}) {
  const t = useTranslations('form')
  return (
    <div>
      <div className="target-box">
        <span aria-hidden="true" className="block-cursor" />
        <input
          id="target"
          name="target"
          type="text"
          inputMode="email"
          aria-label={t('targetLabel')}
          placeholder={t('targetPlaceholder')}
          defaultValue={initial.target}
          // biome-ignore lint/a11y/noAutofocus: the page is this one field; arriving at it is what a visitor came for.
          autoFocus={focus}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          {...described('target', errors)}
        />
        <button type="submit" className="button-primary h-[46px] px-[22px] text-[15px]" aria-disabled={busy || undefined}>
          {busy ? t('starting') : t('run')}
        </button>
      </div>
      <FieldError name="target" errors={errors} />
      {children}
    </div>
  )
}
