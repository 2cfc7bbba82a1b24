// Where the words lead from each state, in one flat table: a text asks it a few dozen times, and a Map for each state is several times
// slower, as its entries lie all over the memory.

/** What was not put in yet. */
export const NOT_YET = -2

/** More words than all phrases have. */
export const MAX_NUMBERS = 2 ** 14
/** Keys stay below 2 ** 31. */
const MAX_STATES = 2 ** 17
const FIRST_SIZE = 2 ** 12

/** A hash table of integers with open addressing: states and numbers of words to states. */
export class Transitions {
  /** How many were put in. */
  size = 0
  /** Each key with its value behind it. */
  private table = new Int32Array(FIRST_SIZE * 2).fill(NOT_YET)
  private mask = FIRST_SIZE - 1

  /** The state, or whatever else of -1 was put in for it, or NOT_YET. */
  get(state: number, number: number): number {
    const { table, mask } = this
    const key = state * MAX_NUMBERS + number
    for (let at = hashOf(key) & mask; ; at = (at + 1) & mask) {
      const found = table[at * 2]
      if (found === key) return table[at * 2 + 1] ?? NOT_YET
      if (found === NOT_YET) return NOT_YET
    }
  }

  /** Of what is not in yet. Throws beyond what keys can hold. */
  set(state: number, number: number, to: number): void {
    if (state >= MAX_STATES || number >= MAX_NUMBERS) throw new Error(`No transitions of state ${state} by word ${number}: too many.`)
    if (this.size * 2 > this.mask) this.grow()
    this.put(state * MAX_NUMBERS + number, to)
    this.size++
  }

  private put(key: number, to: number): void {
    let at = hashOf(key) & this.mask
    while (this.table[at * 2] !== NOT_YET) at = (at + 1) & this.mask
    this.table[at * 2] = key
    this.table[at * 2 + 1] = to
  }

  private grow(): void {
    const { table } = this
    this.table = new Int32Array(table.length * 2).fill(NOT_YET)
    this.mask = table.length - 1
    for (let at = 0; at < table.length; at += 2) {
      const key = table[at] ?? NOT_YET
      if (key !== NOT_YET) this.put(key, table[at + 1] ?? NOT_YET)
    }
  }
}

function hashOf(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}
