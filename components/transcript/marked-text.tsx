// The text of a line with the words marked that an explanation rests on.
import { Fragment } from 'react'

/** Marks that lie outside the text, or over each other, are left out. */
export function MarkedText({ text, marks }: { text: string; marks: readonly [start: number, end: number][] }) {
  let done = 0
  const parts = [...marks]
    .sort((a, b) => a[0] - b[0])
    .flatMap(([start, end]) => {
      if (start < done || end > text.length || start >= end) return []
      const before = text.slice(done, start)
      done = end
      return [{ start, before, words: text.slice(start, end) }]
    })
  return (
    <>
      {parts.map(({ start, before, words }) => (
        <Fragment key={start}>
          {before}
          <mark className="line-mark">{words}</mark>
        </Fragment>
      ))}
      {text.slice(done)}
    </>
  )
}
