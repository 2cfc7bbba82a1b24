// Who may watch: counts the viewers in all, of one check and of one client, so that nobody takes the seats of everybody.

export interface SeatCounts {
  inAll: number
  perCheck: number
  perClient: number
}

export interface Seats {
  /** A seat for one viewer, as what gives it up again; undefined where there is none. */
  take(check: string, client: string): (() => void) | undefined
}

/** Makes the seats, all free. `client`: a key, as of `clientKey`. */
export function createSeats({ inAll, perCheck, perClient }: SeatCounts): Seats {
  const ofCheck = new Map<string, number>()
  const ofClient = new Map<string, number>()
  let taken = 0

  function count(seats: Map<string, number>, key: string, more: 1 | -1): void {
    const now = (seats.get(key) ?? 0) + more
    if (now > 0) seats.set(key, now)
    else seats.delete(key)
  }

  return {
    take(check, client) {
      if (taken >= inAll || (ofCheck.get(check) ?? 0) >= perCheck || (ofClient.get(client) ?? 0) >= perClient) return undefined
      taken += 1
      count(ofCheck, check, 1)
      count(ofClient, client, 1)
      let isTaken = true
      return () => {
        if (!isTaken) return
        isTaken = false
        taken -= 1
        count(ofCheck, check, -1)
        count(ofClient, client, -1)
      }
    },
  }
}
