// Which of the form's fields an error belongs to. Errors are named by paths of the request, fields as well.
import type { FieldErrors } from '#components/form/values.ts'
import { type FieldName, fieldNames } from '#lib/check/form/fields.ts'

/** The field at which an error is said: its own, the one it is a part of (`to.1`), or the first of a whole part (`proxy`). */
export function fieldOf(path: string): FieldName | undefined {
  return fieldNames.find((name) => path === name || path.startsWith(`${name}.`)) ?? fieldNames.find((name) => name.startsWith(`${path}.`))
}

/** The sentence for a field: its own before that of anything inside it. */
export function errorOf(errors: FieldErrors, name: FieldName): string | undefined {
  return errors[name] ?? Object.entries(errors).find(([path]) => fieldOf(path) === name)?.[1]
}

/** What is wrong that no field can show. */
export function strayErrors(errors: FieldErrors): string[] {
  return Object.entries(errors).flatMap(([path, said]) => (fieldOf(path) === undefined ? [`${path}: ${said}`] : []))
}
