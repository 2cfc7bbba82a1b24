// What `npm audit --json` said, judged: may the tests go on? A registry without an audit service is no reason to stop, an
// advisory that is grave enough is, and so is an answer that nobody understands.

/** From this severity on an advisory is a failure. */
const GRAVE: readonly string[] = ['high', 'critical']

/** HTTP statuses by which a registry says that it has no such service. https://www.rfc-editor.org/rfc/rfc9110#section-15.5 */
const NO_SERVICE: readonly number[] = [404, 405, 410, 501]

export interface Verdict {
  isGood: boolean
  /** What is to be said, a line each. */
  lines: string[]
}

/** Judges the standard output of `npm audit --json`. */
export function judgeAudit(output: string): Verdict {
  const report = parsed(output)
  if (report === undefined) return { isGood: false, lines: ['npm audit answered with something else than JSON.'] }
  const { statusCode, vulnerabilities } = report
  if (typeof statusCode === 'number' && NO_SERVICE.includes(statusCode)) {
    return { isGood: true, lines: [`Not audited: this registry has no audit service (it said ${statusCode}).`] }
  }
  if (!isRecord(vulnerabilities) || isRecord(report.error)) {
    const said = isRecord(report.error) ? report.error.summary || report.error.code : undefined
    const why = [report.message, said].find((each) => typeof each === 'string' && each !== '')
    return { isGood: false, lines: [`npm audit failed: ${why ?? 'it gave no list of advisories'}.`] }
  }
  const found = Object.entries(vulnerabilities).filter(([, each]) => isRecord(each))
  const grave = found.filter(([, each]) => isRecord(each) && GRAVE.includes(String(each.severity)))
  const others = found.length - grave.length
  return {
    isGood: grave.length === 0,
    lines: [
      ...grave.map(([name, each]) => `${name}: ${isRecord(each) ? inWords(each) : ''}`),
      ...(others > 0 ? [`${others} of less weight; see npm audit.`] : []),
    ],
  }
}

/** The advisories themselves; a package that only depends on such a one names it. */
function inWords({ severity, range, via }: Record<string, unknown>): string {
  const reasons = (Array.isArray(via) ? via : []).map((each) => (isRecord(each) ? `${each.title} ${each.url}` : `by way of ${each}`))
  return `${severity}, ${range}; ${reasons.join('; ')}`
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
