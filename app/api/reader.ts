// The reader of an answer of the API, from the request itself: as the server found it.
import type { Problem } from '#lib/problem.ts'
import { loadProblems } from '#lib/words/languages.ts'
import { problemIn } from '#lib/words/problems.ts'
import { LANGUAGE_HEADER, pathIn, type Reader, readerIn } from '#lib/words/reader.ts'

/** English where nothing tells. */
export function readerAsking({ headers }: Request): Reader {
  return readerIn(headers.get(LANGUAGE_HEADER))
}

/** A problem as this reader is told it. */
export async function toldTo(request: Request, why: Problem): Promise<Problem> {
  const { tag } = readerAsking(request)
  return problemIn(why, await loadProblems(tag), tag)
}

/** A path of ours to send this reader on to. */
export function pathFor(request: Request, path: string): string {
  const { tag, isNamed } = readerAsking(request)
  return pathIn(isNamed ? tag : undefined, path)
}
