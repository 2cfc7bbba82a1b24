// All tables of rules.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'
import { att, comcast, cox, facebook, godaddy, rackspace, spectrum } from '#lib/diagnosis/replies/rules/american-providers.ts'
import { coremail, netease, tencent } from '#lib/diagnosis/replies/rules/chinese-providers.ts'
import { codeNames } from '#lib/diagnosis/replies/rules/code-names.ts'
import { eastAsian } from '#lib/diagnosis/replies/rules/east-asian.ts'
import { englishContent } from '#lib/diagnosis/replies/rules/english-content.ts'
import { englishLimits } from '#lib/diagnosis/replies/rules/english-limits.ts'
import { englishNames } from '#lib/diagnosis/replies/rules/english-names.ts'
import { englishParties } from '#lib/diagnosis/replies/rules/english-parties.ts'
import { englishProtocol } from '#lib/diagnosis/replies/rules/english-protocol.ts'
import { englishRarer } from '#lib/diagnosis/replies/rules/english-rarer.ts'
import { englishRecipients } from '#lib/diagnosis/replies/rules/english-recipients.ts'
import { englishReports } from '#lib/diagnosis/replies/rules/english-reports.ts'
import { englishSenders } from '#lib/diagnosis/replies/rules/english-senders.ts'
import { englishServers } from '#lib/diagnosis/replies/rules/english-servers.ts'
import { englishSessions } from '#lib/diagnosis/replies/rules/english-sessions.ts'
import { englishThreads } from '#lib/diagnosis/replies/rules/english-threads.ts'
import { englishVague } from '#lib/diagnosis/replies/rules/english-vague.ts'
import { exim } from '#lib/diagnosis/replies/rules/exim.ts'
import { filters } from '#lib/diagnosis/replies/rules/filters.ts'
import { free, laposte, orange, sfr } from '#lib/diagnosis/replies/rules/french-providers.ts'
import { mimecast, otherGateways, proofpoint } from '#lib/diagnosis/replies/rules/gateways.ts'
import { french, german } from '#lib/diagnosis/replies/rules/german-french.ts'
import { tOnline, unitedInternet } from '#lib/diagnosis/replies/rules/german-providers.ts'
import { google } from '#lib/diagnosis/replies/rules/google.ts'
import { earthlink, hosters, sophos, vade } from '#lib/diagnosis/replies/rules/hosters.ts'
import { mailerErrors } from '#lib/diagnosis/replies/rules/mailer-errors.ts'
import { mailingLists } from '#lib/diagnosis/replies/rules/mailing-lists.ts'
import { microsoft } from '#lib/diagnosis/replies/rules/microsoft.ts'
import { northernEastern } from '#lib/diagnosis/replies/rules/northern-eastern.ts'
import { amazon, national, zoho } from '#lib/diagnosis/replies/rules/other-providers.ts'
import { otherServers } from '#lib/diagnosis/replies/rules/other-servers.ts'
import { postfix } from '#lib/diagnosis/replies/rules/postfix.ts'
import { registry } from '#lib/diagnosis/replies/rules/registry.ts'
import { italian, spanishPortuguese } from '#lib/diagnosis/replies/rules/romance.ts'
import { mailRu, rambler, yandex } from '#lib/diagnosis/replies/rules/russian-providers.ts'
import { seldomLanguages } from '#lib/diagnosis/replies/rules/seldom-languages.ts'
import { seldomRomance } from '#lib/diagnosis/replies/rules/seldom-romance.ts'
import { qmail, sendmail } from '#lib/diagnosis/replies/rules/sendmail-qmail.ts'
import { serverPrograms } from '#lib/diagnosis/replies/rules/server-programs.ts'
import { thunderbird } from '#lib/diagnosis/replies/rules/thunderbird.ts'
import { translatedCodes } from '#lib/diagnosis/replies/rules/translated-codes.ts'
import { apple, yahoo } from '#lib/diagnosis/replies/rules/yahoo-apple.ts'

/** Their order is of no weight: strength and length decide. */
export const TABLES: readonly RuleTable[] = [
  comcast,
  cox,
  att,
  spectrum,
  godaddy,
  facebook,
  rackspace,
  tencent,
  netease,
  coremail,
  eastAsian,
  englishContent,
  englishLimits,
  englishNames,
  englishParties,
  seldomLanguages,
  seldomRomance,
  translatedCodes,
  englishProtocol,
  englishRarer,
  englishRecipients,
  englishReports,
  englishSenders,
  englishSessions,
  englishServers,
  englishThreads,
  mailerErrors,
  codeNames,
  thunderbird,
  englishVague,
  exim,
  filters,
  sophos,
  earthlink,
  vade,
  hosters,
  serverPrograms,
  orange,
  laposte,
  free,
  sfr,
  proofpoint,
  mimecast,
  otherGateways,
  german,
  french,
  unitedInternet,
  tOnline,
  google,
  mailingLists,
  microsoft,
  northernEastern,
  amazon,
  zoho,
  national,
  otherServers,
  postfix,
  registry,
  spanishPortuguese,
  italian,
  mailRu,
  yandex,
  rambler,
  sendmail,
  qmail,
  yahoo,
  apple,
]
