// A check as commands for other tools: the way to see it again without us, or to show it to somebody who trusts their own tools.
import type { CheckEvent } from '#lib/check/event.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import { openssl, telnet } from '#lib/reproduce/by-hand.ts'
import { factsOf } from '#lib/reproduce/facts.ts'
import { swaks } from '#lib/reproduce/swaks.ts'
import { type Reproduction, type ToolName, toolNames } from '#lib/reproduce/tool.ts'

const makers = { swaks, openssl, telnet }

/** The commands that hold the session of the attempt that decided; none where nothing was dialled. */
export function reproduce(request: CheckRequest, events: readonly CheckEvent[]): Reproduction {
  const facts = factsOf(request, events)
  if (facts === undefined) return {}
  const made = toolNames.flatMap((name): [ToolName, unknown][] => {
    const tool = makers[name](facts)
    return tool === undefined ? [] : [[name, tool]]
  })
  return Object.fromEntries(made) as Reproduction
}
