// Finds or gets the real programs the tests talk to: `npx tsx scripts/setup-tests.ts`. Says one line for each it can't have.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { canInstall, install, unpack } from '#tests/setup/debian.ts'
import { CACHE, findPart, missingReason, type PartName, parts } from '#tests/setup/parts.ts'

const unpacked: readonly PartName[] = ['exim', 'opensmtpd', 'pkcs11-engine']

/** Makes every part available that can be; returns the lines about those that can't. */
export function setUp(): string[] {
  const names = Object.keys(parts) as PartName[]
  const missing = names.filter((name) => findPart(name) === undefined)
  if (missing.length > 0 && canInstall()) get(missing)
  return missing.filter((name) => findPart(name) === undefined).map(missingReason)
}

function get(missing: PartName[]): void {
  const packages = missing.filter((name) => !unpacked.includes(name)).flatMap((name) => [...parts[name].debian])
  try {
    if (packages.length > 0) {
      console.log(`Installing for the tests: ${packages.join(', ')}`)
      install(packages)
    }
    for (const name of missing.filter((each) => unpacked.includes(each))) {
      console.log(`Unpacking ${name} into tests/.cache`)
      unpack(parts[name].debian[0], join(CACHE, name))
    }
  } catch (error) {
    console.error(`Set-up stopped: ${error instanceof Error ? error.message : String(error)}`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) for (const line of setUp()) console.log(line)
