// Block lists by the words that replies name them with.

/** Name and phrases; the first that a reply holds counts, so subsidiaries stand before their parents. */
export const BLOCK_LISTS: readonly (readonly [name: string, phrases: string])[] = [
  ['Spamhaus', 'spamhaus / sbl xbl / abuseat / cbl abuseat'],
  ['SpamCop', 'spamcop'],
  ['SORBS', 'sorbs'],
  ['Barracuda', 'barracudacentral / barracuda reputation / barracudanetworks'],
  ['UCEPROTECT', 'uceprotect'],
  ['Backscatterer', 'backscatterer'],
  ['Abusix', 'abusix'],
  ['Invaluement', 'invaluement / ivmsip / ivmuri'],
  ['NiXspam', 'nixspam / dnsbl manitu / manitu net'],
  ['Mailspike', 'mailspike'],
  ['PSBL', 'psbl / surriel'],
  ['SpamRATS', 'spamrats'],
  ['Hostkarma', 'hostkarma / junkemailfilter'],
  ['Truncate', 'truncate gbudb / gbudb'],
  ['SenderScore', 'senderscore / returnpath'],
  ['Cloudmark', 'cloudmark / csi cloudmark'],
  ['SURBL', 'surbl'],
  ['URIBL', 'uribl'],
  ['SPFBL', 'spfbl'],
  ['0spam', '0spam'],
  ['DroneBL', 'dronebl'],
  ['Trend Micro ERS', 'ers trendmicro / mail abuse com / rbl plus mail'],
  ['McAfee TrustedSource', 'trustedsource'],
  ['Cisco Talos', 'senderbase / talosintelligence'],
  ['NJABL', 'njabl'],
  ['DSBL', 'dsbl'],
  ['AHBL', 'ahbl'],
  ['ORDB', 'ordb'],
  ['MAPS', 'mail abuse org'],
  ['SpamRL', 'spamrl'],
  ['Proofpoint', 'prs proofpoint / ipcheck proofpoint / dnsbl lookup'],
  ['WPBL', 'wpbl'],
  ['Cobion', 'dnsbl cobion'],
  ['s5h', 'all s5h / s5h net'],
  ['HostedEmail', 'hostedemail com'],
]

/** `blocked using bl.example`: the zone stands where servers name what they looked in. */
const ZONE = /\b(?:(?:blocked|rejected|denied) using|listed (?:in|on|at|by)) ((?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24})(?![\w@-]|\.\w)/i

/** The zone of a list that is none of those, where a reply names it as one. */
export function zoneIn(text: string): string | undefined {
  return ZONE.exec(text)?.[1]?.toLowerCase()
}
