// What needs the operator's leave, in French, by the English sentence.
import type { SentenceTexts } from '#lib/words/by-sentence.ts'

export const labSentences: SentenceTexts = {
  '{} is only for servers that the operator of this smtpscope has allowed for it (SMTPSCOPE_LAB_NETS).':
    'Réservé aux serveurs que l’exploitant de ce smtpscope a autorisés pour cela (SMTPSCOPE_LAB_NETS)\u00a0: {}.',
  '{} are only for servers that the operator of this smtpscope has allowed for it (SMTPSCOPE_LAB_NETS).':
    'Réservés aux serveurs que l’exploitant de ce smtpscope a autorisés pour cela (SMTPSCOPE_LAB_NETS)\u00a0: {}.',
  'closing without QUIT': 'la fermeture sans QUIT',
  'a PROXY header': 'un en-tête PROXY',
  'a chosen source address': 'une adresse source choisie',
  'pipelining where it is not offered': 'l’envoi groupé là où il n’est pas proposé',
}
