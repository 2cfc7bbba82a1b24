'use client'
// The widget's form: the one field. Without a script the check opens in a tab of its own, since only the widget may be framed.
import { useTranslations } from 'next-intl'
import { FormProblem } from '#components/form/form-problem.tsx'
import { TargetField } from '#components/form/target-field.tsx'
import { useCheckForm } from '#components/form/use-check-form.ts'
import { emptyForm } from '#components/form/values.ts'

/** `keep` is what the address has to keep while the check is shown: the theme. */
export function EmbedForm({ target, keep }: { target: string; keep: string }) {
  const t = useTranslations('form')
  const initial = { ...emptyForm, target }
  const form = useCheckForm({ initial, pathOf: (id) => `/embed?check=${id}${keep}` })
  return (
    <form {...form.props} target="_blank" aria-label={t('newCheck')}>
      <TargetField initial={initial} errors={form.errors} busy={form.busy} focus={false} />
      <FormProblem problem={form.problem} />
    </form>
  )
}
