// Records that ask for TLS reports.
import { expect, it } from 'vitest'
import { readReportRecord } from '#lib/policy/tls-rpt.ts'

it.each([
  [['v=TLSRPTv1;rua=mailto:reports@example.com'], { kind: 'to', addresses: ['mailto:reports@example.com'] }],
  [
    ['v=spf1 -all', 'v=TLSRPTv1; rua = https://r.example/v1/tls , mailto:a@b.example'],
    { kind: 'to', addresses: ['https://r.example/v1/tls', 'mailto:a@b.example'] },
  ],
  [['v=spf1 -all'], { kind: 'none' }],
  [[], { kind: 'none' }],
  [['v=TLSRPTv1; rua=mailto:a@b.example', 'v=TLSRPTv1; rua=mailto:c@d.example'], { kind: 'several' }],
  [['v=TLSRPTv1;'], { kind: 'invalid' }],
  [['v=TLSRPTv1; rua=a@b.example'], { kind: 'invalid' }],
  [['v=TLSRPTv1; rua=http://r.example/'], { kind: 'invalid' }],
])('%j', (texts, read) => expect(readReportRecord(texts)).toEqual(read))
