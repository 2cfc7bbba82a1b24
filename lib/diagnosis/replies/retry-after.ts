// How long a server asks us to wait, where its text says so.

const UNITS: Readonly<Record<string, number>> = {
  s: 1,
  sec: 1,
  secs: 1,
  second: 1,
  seconds: 1,
  sekunden: 1,
  secondes: 1,
  segundos: 1,
  secondi: 1,
  seconden: 1,
  sekund: 1,
  секунд: 1,
  秒: 1,
  m: 60,
  min: 60,
  mins: 60,
  minute: 60,
  minutes: 60,
  minuten: 60,
  minutos: 60,
  minuti: 60,
  minuto: 60,
  minut: 60,
  минут: 60,
  минуты: 60,
  分: 60,
  h: 3600,
  hour: 3600,
  hours: 3600,
  hrs: 3600,
  stunden: 3600,
  heures: 3600,
  heure: 3600,
  stunde: 3600,
  horas: 3600,
  hora: 3600,
  ore: 3600,
  ora: 3600,
  uur: 3600,
  godzin: 3600,
  часа: 3600,
  day: 86_400,
  days: 86_400,
}
/** Longer than this no queue waits. */
const MAX_SECONDS = 7 * 86_400

/** Seconds, from `300 seconds`, `5 min 30 s`, `00:04:59`, split into words; undefined where the words name no time. */
export function retryAfter(words: readonly string[]): number | undefined {
  for (let at = 0; at < words.length; at++) {
    if (!isNumber(words[at])) continue
    const seconds = measured(words, at) ?? clock(words, at)
    if (seconds !== undefined && seconds > 0 && seconds <= MAX_SECONDS) return seconds
  }
  return spelled(words)
}

/** `come back in a minute`, `try again in ten minutes`: behind a word that sends us away, as a limit of mails in a minute is no wait. */
function spelled(words: readonly string[]): number | undefined {
  for (let at = 2; at < words.length; at++) {
    const before = words[at - 1]
    // Asked first, as it is seldom so.
    if ((before !== 'in' && before !== 'after') || !AGAIN.has(words[at - 2] ?? '')) continue
    const count = NUMBERS[words[at] ?? '']
    const unit = UNITS[words[at + 1] ?? '']
    if (count !== undefined && unit !== undefined && unit >= 60) return count * unit
  }
  return undefined
}

const NUMBERS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, five: 5, ten: 10, fifteen: 15, thirty: 30 }
const AGAIN = new Set(['again', 'back', 'later', 'retry', 'return'])

function measured(words: readonly string[], at: number): number | undefined {
  const unit = UNITS[words[at + 1] ?? '']
  if (unit === undefined) return undefined
  const more = isNumber(words[at + 2]) ? (UNITS[words[at + 3] ?? ''] ?? 0) : 0
  return Number(words[at]) * unit + (more < unit ? Number(words[at + 2] ?? 0) * more || 0 : 0)
}

/** `retry`, `in`, `for`, then hours, minutes and seconds of two digits each. */
function clock(words: readonly string[], at: number): number | undefined {
  const parts = words.slice(at, at + 3)
  if (parts.length < 3 || !parts.every((part) => /^\d\d$/.test(part)) || !BEFORE.has(words[at - 1] ?? '')) return undefined
  const [hours = 0, minutes = 0, seconds = 0] = parts.map(Number)
  return hours * 3600 + minutes * 60 + seconds
}

const BEFORE = new Set(['in', 'for', 'after', 'within', 'retry', 'wait'])

function isNumber(word: string | undefined): word is string {
  if (word === undefined || word.length > 6) return false
  const first = word.charCodeAt(0)
  return first >= 48 && first <= 57 && /^\d+$/.test(word)
}
