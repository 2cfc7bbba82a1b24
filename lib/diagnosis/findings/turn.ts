// Whose turn it is after a finding.
import type { FindingTurn } from '#lib/diagnosis/findings/kind.ts'
import { findingTable } from '#lib/diagnosis/findings/table.ts'
import type { Finding } from '#lib/diagnosis/model.ts'

const turns: readonly string[] = ['sender', 'recipient-admin', 'network', 'operator', 'nobody'] satisfies FindingTurn[]

/** As the table says, unless the finding itself has a parameter `turn`. */
export function turnOfFinding({ id, params }: Pick<Finding, 'id' | 'params'>): FindingTurn {
  return isTurn(params.turn) ? params.turn : findingTable[id].turn
}

function isTurn(value: string | number | undefined): value is FindingTurn {
  return turns.includes(String(value))
}
