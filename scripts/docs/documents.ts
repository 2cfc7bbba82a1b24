// The pages of documentation that are made from the code, by their paths.
import { answersDocument } from '#scripts/docs/answers-document.ts'
import { findingsDocument } from '#scripts/docs/findings-document.ts'

export function documents(): Readonly<Record<string, string>> {
  return { 'docs/findings.md': findingsDocument(), 'docs/answers.md': answersDocument() }
}
