// Classes of words that rules name as `@class`: every server has its own word for a mailbox.

/** Words, separated by spaces, folded as tokens.ts folds them. */
export const WORD_CLASSES = {
  user: 'user users mailbox mailboxes recipient recipients account accounts address addresses addressee username userid maildrop inbox mbox alias mailaccount rcpt mailuser maildir login person mailaddress emailaddress emailbox <addr>',
  unknown: 'unknown nonexistent inexistent invalid unrecognized unrecognised unallocated unassigned nosuchuser undefined unresolvable',
  no: 'no not doesn isn wasn couldn cannot can never aren hasn don none unable',
  full: 'full overquota overfull exceeded exceeds exceeding exceed overflow overflowed exhausted over',
  quota: 'quota quotas storage diskquota mailquota',
  off: 'disabled suspended inactive deactivated locked frozen closed expired discontinued terminated blocked cancelled canceled inactivated banned deleted dormant',
  relay: 'relay relaying relayed relays relayer',
  denied:
    'denied refused rejected prohibited forbidden disallowed blocked declined failed unauthorized reject rejecting refuse refusing refuses deny disabled unacceptable restricted',
  blocked: 'blocked blacklisted blocklisted listed denylisted banned blacklist blocklist denylist blackholed blocking rbl dnsbl dnsrbl',
  spam: 'spam spammy spams ube uce junk bulk unsolicited spamlike',
  virus: 'virus viruses malware infected infection trojan worm malicious eicar phishingmalware ransomware virii',
  sender: 'sender from senders mailfrom originator',
  message: 'message mail email messages mails emails content body letter',
  many: 'many much fast frequently quickly often frequent',
  large: 'large big long huge exceeds exceeded exceeding exceed maximum oversize oversized',
  exist: 'exist exists existing found known registered recognized recognised here valid available',
  connection: 'connection connections session sessions connects',
  list: 'spamhaus spamcop sorbs barracuda barracudacentral uceprotect invaluement abusix psbl mailspike spamrats cbl abuseat njabl dsbl manitu senderscore cloudmark spfbl truncate gbudb surriel mcafee trustedsource uribl surbl senderbase hostkarma junkemailfilter nixspam backscatterer ivmsip zen sbl xbl pbl csi anonmails 0spam rats bondedsender',
} as const
