// SMTPSCOPE_LIMITS: how much of this server one client, one target and all together may have.

/** So many in so many seconds. */
export interface Rate {
  points: number
  seconds: number
}

const rates = {
  /** Checks of one client: an IPv4 address, or the /64 of an IPv6 one. */
  client: { points: 30, seconds: 600 },
  /** Checks of one site: the /48 of an IPv6 address. */
  site: { points: 120, seconds: 600 },
  /** Checks of one target domain or address, whoever asks. */
  target: { points: 30, seconds: 600 },
  /** Connections to one address, whoever asks, whatever domain led there. */
  address: { points: 60, seconds: 600 },
  /** Times that one recipient is asked about. */
  recipient: { points: 10, seconds: 600 },
  /** Recipients asked about at one domain, so that nobody gathers addresses here. */
  recipients: { points: 60, seconds: 3600 },
  /** Relay probes of one target domain, and those of one address, whoever asks. */
  relay: { points: 6, seconds: 3600 },
  /** Checks of everybody. */
  all: { points: 1200, seconds: 600 },
  /** KiB that one client reads of pages and downloads. */
  read: { points: 30_000, seconds: 60 },
} satisfies Record<string, Rate>

const counts = {
  /** Checks that run at once. */
  running: 100,
  /** The same for one client. */
  'running-client': 5,
  /** Checks that wait for a free slot, and those of one client. */
  queue: 100,
  'queue-client': 10,
  /** Connections to us, and those of one client. */
  connections: 4000,
  'connections-client': 250,
}

const times = {
  /** Seconds that a check by script may take, all of its connections together. */
  time: 900,
  /** The same while others wait for its slot. */
  'time-busy': 360,
}

export type RateName = keyof typeof rates
export interface Limits {
  rates: Readonly<Record<RateName, Rate>>
  counts: Readonly<Record<keyof typeof counts, number>>
  times: Readonly<Record<keyof typeof times, number>>
}

/** What holds where the operator says nothing else. */
export const defaultLimits: Limits = { rates, counts, times }

/**
 * Reads the setting: `off`, or what is to be other than the default. Throws one sentence where it can't be read.
 * @example parseLimits('client=100/600,running=20')
 */
export function parseLimits(text: string): Limits | 'off' {
  if (text === 'off') return 'off'
  const limits = { rates: { ...rates } as Record<RateName, Rate>, counts: { ...counts }, times: { ...times } }
  for (const part of text.split(',').map((each) => each.trim())) {
    const [, name = '', points = '', seconds] = /^([a-z-]+)=(\d{1,7})(?:\/(\d{1,6}))?$/.exec(part) ?? []
    if (isOneOf(rates, name) && seconds !== undefined && Number(points) > 0 && Number(seconds) > 0) {
      limits.rates[name] = { points: Number(points), seconds: Number(seconds) }
    } else if (isOneOf(counts, name) && seconds === undefined && (Number(points) > 0 || name.startsWith('queue'))) {
      limits.counts[name] = Number(points)
    } else if (isOneOf(times, name) && seconds === undefined && Number(points) > 0) {
      limits.times[name] = Number(points)
    } else {
      const names = (table: object) => Object.keys(table).join(', ')
      const ways = `name=number/seconds (${names(rates)}), name=number (${names(counts)}) or name=seconds (${names(times)})`
      throw new Error(`"${part}" is not a limit; write off, ${ways}.`)
    }
  }
  return limits
}

function isOneOf<T extends object>(table: T, name: string): name is keyof T & string {
  return Object.hasOwn(table, name)
}
