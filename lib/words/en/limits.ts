// What this server limits by itself, whatever the mail server does.
import { duration } from '#lib/words/duration.ts'

export const limitWords = {
  'outcome-check-time': () => 'time up',
  'check-time-title': () => 'The time for this check was up.',
  'check-time-at-title': (host: string, place: string) => `The time for this check was up while ${host} was at the ${place}.`,
  'check-time-advice': (ms: number) =>
    `The server was slow, and may still have kept to the times that the standard grants it. One check may take ${duration(ms)} here, less while others wait. Run it again later, or run smtpscope on a machine of your own, where it waits as long as a sender does.`,
  'note-check-time': (place: string, ms: number) =>
    `No answer had come at the ${place} when the ${duration(ms)} of this check as a whole were up, so we closed. A sender would have waited on.`,

  'hand-trace-fold': () =>
    'The line above says who asked for this message, and one that begins with a blank would go on with it. Begin with a header, or with an empty line.',
  'hand-trace-own': (header: string) => `${header} is ours: it says who asked for this message. It stands above already.`,
  'hand-trace-form': (header: string) =>
    `Below each message from here stand words of the operator as plain text, and ${header} could hide them. Leave it out, or run smtpscope on a machine of your own.`,
  'hand-trace-bdat': () =>
    'Every message from here says who asked for it, in lines of ours that a typed count of octets has no room for. Use DATA.',
  'note-trace': () => 'smtpscope adds this line to every message: it says who asked for it.',
}
