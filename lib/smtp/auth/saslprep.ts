// SASLprep: user names and passwords in the one form that both ends compare, so that `é` typed in two ways is one letter.
// The tables are those of stringprep; unassigned characters pass, as they do in queries.

/** Non-ASCII spaces. https://www.rfc-editor.org/rfc/rfc3454#appendix-C.1.2 */
const SPACES = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000]/g

/** What is commonly mapped to nothing. https://www.rfc-editor.org/rfc/rfc3454#appendix-B.1 */
const NOTHING = /\u00ad|\u034f|\u1806|[\u180b-\u180d]|\u200c|\u200d|\u2060|[\ufe00-\ufe0f]|\ufeff/g

/** What may not be there: the rest of appendix C, but for the space. */
const PROHIBITED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what it is for.
  /[\u0000-\u001f\u007f-\u009f\u06dd\u070f\u180e\u2028\u2029\u206a-\u206f\ufff9-\uffff\u{1d173}-\u{1d17a}]|[\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]|[\u2ff0-\u2ffb]|[\u0340\u0341\u200e\u200f\u202a-\u202e\u2061-\u2063]|[\u{e0001}\u{e0020}-\u{e007f}]/u

/** Letters that are written from right to left. https://www.rfc-editor.org/rfc/rfc3454#appendix-D.1 */
const RIGHT_TO_LEFT =
  /[\u05be\u05c0\u05c3\u05d0-\u05ea\u05f0-\u05f4\u061b\u061f\u0621-\u063a\u0640-\u064a\u066d-\u066f\u0671-\u06d5\u06dd\u06e5\u06e6\u06fa-\u06fe\u0700-\u070d\u0710\u0712-\u072c\u0780-\u07a5\u07b1\u200f\ufb1d\ufb1f-\ufb28\ufb2a-\ufb36\ufb38-\ufb3c\ufb3e\ufb40\ufb41\ufb43\ufb44\ufb46-\ufbb1\ufbd3-\ufd3d\ufd50-\ufd8f\ufd92-\ufdc7\ufdf0-\ufdfc\ufe70-\ufe74\ufe76-\ufefc]/u

/**
 * The prepared form. A text with prohibited characters has none and stays as it is: servers that keep such passwords keep
 * them as they were typed, so refusing to try would tell less than their answer.
 * @see https://www.rfc-editor.org/rfc/rfc4013#section-2
 */
export function saslprep(text: string): string {
  const mapped = text.replace(SPACES, ' ').replace(NOTHING, '').normalize('NFKC')
  return mapped === '' || PROHIBITED.test(mapped) || !isOneWay(mapped) ? text : mapped
}

/** https://www.rfc-editor.org/rfc/rfc3454#section-6 */
function isOneWay(text: string): boolean {
  const letters = [...text]
  const isRight = (letter: string | undefined) => letter !== undefined && RIGHT_TO_LEFT.test(letter)
  if (!letters.some(isRight)) return true
  return isRight(letters[0]) && isRight(letters.at(-1)) && !letters.some((letter) => /\p{L}/u.test(letter) && !isRight(letter))
}

/**
 * A user name as it stands between the commas of SCRAM and OAUTHBEARER.
 * @see https://www.rfc-editor.org/rfc/rfc5801#section-4
 */
export function saslName(username: string): string {
  return saslprep(username).replaceAll('=', '=3D').replaceAll(',', '=2C')
}
