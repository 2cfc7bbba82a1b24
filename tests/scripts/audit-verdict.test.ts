// What the audit of dependencies makes of the answers of a registry, as npm prints them.
import { describe, expect, test } from 'vitest'
import { judgeAudit } from '#scripts/audit-verdict.ts'

const counted = { info: 0, low: 0, moderate: 0, high: 0, critical: 0, total: 0 }
const clean = {
  auditReportVersion: 2,
  vulnerabilities: {},
  metadata: { vulnerabilities: counted, dependencies: { prod: 111, total: 705 } },
}

/** A registry that only reads: it says so to the POST of the audit. */
const refused = (status: number, words: string) => ({
  message: `${status} ${words} - POST https://registry.example/-/npm/v1/security/advisories/bulk`,
  method: 'POST',
  uri: 'https://registry.example/-/npm/v1/security/advisories/bulk',
  headers: { allow: ['GET,HEAD'], 'content-length': ['0'], 'x-fetch-attempts': ['1'] },
  statusCode: status,
  body: '',
  error: { summary: '', detail: '' },
})

const advisory = (severity: string) => ({
  name: 'ws',
  severity,
  isDirect: true,
  via: [
    {
      source: 1098392,
      name: 'ws',
      dependency: 'ws',
      title: 'ws affected by a DoS when handling a request with many HTTP headers',
      url: 'https://github.com/advisories/GHSA-3h5v-q93c-6h6q',
      severity,
      cwe: ['CWE-476'],
      cvss: { score: 7.5, vectorString: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H' },
      range: '>=8.0.0 <8.17.1',
    },
  ],
  effects: ['viewer'],
  range: '8.0.0 - 8.17.0',
  nodes: ['node_modules/ws'],
  fixAvailable: true,
})
const dependent = (severity: string) => ({ name: 'viewer', severity, isDirect: true, via: ['ws'], effects: [], range: '*', nodes: [] })

const judge = (answer: unknown) => judgeAudit(JSON.stringify(answer, null, 2))

describe('an audit', () => {
  test('without advisories is good, and says nothing', () => {
    expect(judge(clean)).toEqual({ isGood: true, lines: [] })
  })

  test.each(['high', 'critical'])('with one that is %s is not, and names it and where to read of it', (severity) => {
    const { isGood, lines } = judge({ ...clean, vulnerabilities: { ws: advisory(severity), viewer: dependent(severity) } })
    expect(isGood).toBe(false)
    expect(lines).toEqual([
      `ws: ${severity}, 8.0.0 - 8.17.0; ws affected by a DoS when handling a request with many HTTP headers https://github.com/advisories/GHSA-3h5v-q93c-6h6q`,
      `viewer: ${severity}, *; by way of ws`,
    ])
  })

  test.each(['info', 'low', 'moderate'])('with one that is %s is good, and says that there is one', (severity) => {
    expect(judge({ ...clean, vulnerabilities: { ws: advisory(severity) } })).toEqual({
      isGood: true,
      lines: ['1 of less weight; see npm audit.'],
    })
  })

  test.each([
    [404, 'Not Found'],
    [405, 'Method Not Allowed'],
    [501, 'Not Implemented'],
  ])('at a registry that has no such service (%i) is skipped, and says so', (status, words) => {
    expect(judge(refused(status, words))).toEqual({
      isGood: true,
      lines: [`Not audited: this registry has no audit service (it said ${status}).`],
    })
  })

  test.each([
    [refused(500, 'Internal Server Error'), /^npm audit failed: 500 Internal/],
    [refused(401, 'Unauthorized'), /^npm audit failed: 401/],
    [refused(429, 'Too Many Requests'), /^npm audit failed: 429/],
    [
      { message: 'request failed, reason: getaddrinfo ENOTFOUND registry.example', error: { code: 'ENOTFOUND', summary: '', detail: '' } },
      /ENOTFOUND/,
    ],
    [{ error: { code: 'ENOLOCK', summary: 'This command requires an existing lockfile.', detail: '' } }, /existing lockfile/],
    [{ auditReportVersion: 2 }, /no list of advisories/],
    [{ ...clean, vulnerabilities: [advisory('high')] }, /no list of advisories/],
    [[], /something else than JSON/],
    ['nothing', /something else than JSON/],
  ])('that broke is no good audit: %#', (answer, why) => {
    const { isGood, lines } = judge(answer)
    expect(isGood).toBe(false)
    expect(lines).toEqual([expect.stringMatching(why)])
  })

  test('that printed no JSON is none either', () => {
    for (const output of ['', 'npm error code EUSAGE', '{"auditReportVersion":2']) expect(judgeAudit(output).isGood).toBe(false)
  })
})
