// The codes whose meaning is written down somewhere: words for them stand in lib/words, by these ids.
import { ENHANCED_CODES } from '#lib/diagnosis/replies/enhanced-codes.ts'

/**
 * Basic codes that a standard names, and the four classes for all others.
 * @see https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3
 * @see https://www.rfc-editor.org/rfc/rfc4954#section-6 for 235, 334, 432, 454, 500 and 53z
 * @see https://www.rfc-editor.org/rfc/rfc7504#section-3 for 521 and 556
 * @see https://www.rfc-editor.org/rfc/rfc1985#section-4 for 458 and 459
 * @see https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml for 523 to 525
 */
export const BASIC_IDS = [
  ...['211', '214', '220', '221', '235', '250', '251', '252', '334', '354'],
  ...['421', '432', '450', '451', '452', '453', '454', '455', '458', '459'],
  ...['500', '501', '502', '503', '504', '521', '523', '524', '525', '530', '534', '535', '538'],
  ...['550', '551', '552', '553', '554', '555', '556'],
  ...['2', '3', '4', '5'],
] as const
export type BasicCodeId = (typeof BASIC_IDS)[number]

/** By subject and detail, as in the registry; a subject alone where the detail is in no registry. */
export type EnhancedCodeId = keyof typeof ENHANCED_CODES | '0.0' | EnhancedSubject
type EnhancedSubject = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7'

/** What a basic code is called by: itself, or its class. Undefined where it is none of SMTP's. */
export function basicIdOf(code: number): BasicCodeId | undefined {
  return BASIC_IDS.find((id) => id === String(code)) ?? BASIC_IDS.find((id) => id === String(Math.trunc(code / 100)))
}

/** @param enhanced such as `5.1.1`; undefined where it is of no known subject */
export function enhancedIdOf(enhanced: string): EnhancedCodeId | undefined {
  const [, subject = '', detail = ''] = enhanced.split('.')
  const id = `${subject}.${detail}`
  if (id === '0.0' || Object.hasOwn(ENHANCED_CODES, id)) return id as EnhancedCodeId
  return /^[0-7]$/.test(subject) ? (subject as EnhancedSubject) : undefined
}
