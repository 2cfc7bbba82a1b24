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
  private keys = new Int32Array(FIRST_SIZE).fill(NOT_YET)
  private values = new Int32Array(FIRST_SIZE)
  private mask = FIRST_SIZE - 1

  /** The state, or whatever else of -1 was put in for it, or NOT_YET. */
  get(state: number, number: number): number {
    const { keys, mask } = this
    const key = state * MAX_NUMBERS + number
    for (let at = hashOf(key) & mask; ; at = (at + 1) & mask) {
      const found = keys[at]
      if (found === key) return this.values[at] ?? NOT_YET
      if (found === NOT_YET) return NOT_YET
    }
  }

  /** Of what is not in yet. Throws beyond what keys can hold. */
  set(state: number, number: number, to: number): void {
    if (state >= MAX_STATES || number >= MAX_NUMBERS) throw new Error(`No transitions of state ${state} by word ${number}: too many.`)
    if (this.size * 2 >= this.keys.length) this.grow()
    this.put(state * MAX_NUMBERS + number, to)
    this.size++
  }

  private put(key: number, to: number): void {
    let at = hashOf(key) & this.mask
    while (this.keys[at] !== NOT_YET) at = (at + 1) & this.mask
    this.keys[at] = key
    this.values[at] = to
  }

  private grow(): void {
    const { keys, values } = this
    this.keys = new Int32Array(keys.length * 2).fill(NOT_YET)
    this.values = new Int32Array(keys.length * 2)
    this.mask = keys.length * 2 - 1
    for (const [at, key] of keys.entries()) if (key !== NOT_YET) this.put(key, values[at] ?? NOT_YET)
  }
}

function hashOf(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}
