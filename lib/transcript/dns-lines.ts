// DNS records and failures, as nslookup prints them.
import type { AnswerStatus, DnsRecord } from '#lib/check/event.ts'

export function recordText(record: DnsRecord): string {
  switch (record.type) {
    case 'MX':
      return `${record.name}\tmail exchanger = ${record.preference} ${dotted(record.exchange)}`
    case 'CNAME':
      return `${record.name}\tcanonical name = ${dotted(record.target)}`
    case 'PTR':
      return `${record.name}\tname = ${dotted(record.target)}`
    case 'TXT':
      return `${record.name}\ttext = "${record.text}"`
    case 'A':
      return `${record.name}\taddress = ${record.address}`
    case 'AAAA':
      return `${record.name}\thas AAAA address ${record.address}`
    case 'TLSA':
      return `${record.name}\trdata_52 = ${record.usage} ${record.selector} ${record.matchingType} ${record.data.toUpperCase()}`
  }
}

function dotted(name: string): string {
  return name.endsWith('.') ? name : `${name}.`
}

export function statusText(name: string, status: AnswerStatus): string {
  switch (status) {
    case 'nodata':
    case 'ok':
      return `*** Can't find ${name}: No answer`
    case 'nxdomain':
      return `** server can't find ${name}: NXDOMAIN`
    case 'servfail':
      return `** server can't find ${name}: SERVFAIL`
    case 'refused':
      return `** server can't find ${name}: REFUSED`
    case 'timeout':
      return ';; connection timed out; no servers could be reached'
  }
}
