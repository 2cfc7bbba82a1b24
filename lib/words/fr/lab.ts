// The parts of a request that need the operator's leave, in French.
import type { labWords as english } from '#lib/words/en/lab.ts'
import { liste } from '#lib/words/fr/lists.ts'
import type { InOtherWords } from '#lib/words/language.ts'

export const labWords = {
  'lab-drop': () => 'fermer sans QUIT',
  'lab-proxy': () => 'un en-tête PROXY',
  'lab-xclient': () => 'la commande XCLIENT',
  'lab-lmtp': () => 'le protocole LMTP',
  'lab-source-address': () => 'une adresse source choisie',
  'lab-pipelining': () => 'l’envoi groupé là où il n’est pas proposé',
  'lab-refused': (parts) =>
    `Réservé aux serveurs que l’exploitant de ce smtpscope a autorisés pour cela (SMTPSCOPE_LAB_NETS)\u00a0: ${liste(parts)}.`,
} satisfies InOtherWords<typeof english>
