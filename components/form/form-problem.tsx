// What stands above the form's own field when a check could not be started.
import { strayErrors } from '#components/form/errors.ts'
import type { FieldErrors } from '#components/form/values.ts'

/** Announced when it comes; with what is wrong in places that no field shows. */
export function FormProblem({ problem }: { problem: { message: string; fields: FieldErrors } | undefined }) {
  return (
    <div role="alert">
      {problem !== undefined && (
        <p className="mt-3 rounded-control border-l-[3px] border-bad bg-bad-bg px-3 py-2 text-[14.5px] text-bad">
          {[problem.message, ...strayErrors(problem.fields)].join(' ')}
        </p>
      )}
    </div>
  )
}
