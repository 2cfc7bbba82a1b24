// What stands above the form's own field when a check could not be started.

/** Announced when it comes. */
export function FormProblem({ message }: { message: string | undefined }) {
  return (
    <div role="alert">
      {message !== undefined && (
        <p className="mt-3 rounded-control border-l-[3px] border-bad bg-bad-bg px-3 py-2 text-[14.5px] text-bad">{message}</p>
      )}
    </div>
  )
}
