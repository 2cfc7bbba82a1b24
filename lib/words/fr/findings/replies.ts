// Why a server refuses, or puts off, in French: the reasons, as they stand beside a reply.
import type { FindingText } from '#lib/words/finding-text.ts'
import { replyReasons } from '#lib/words/fr/replies-reasons.ts'
import { aCommande } from '#lib/words/fr/spoken-commands.ts'
import { refusalText } from '#lib/words/refusal-text.ts'

const qui = (provider: string) => (provider === '' ? 'Le serveur' : provider)
const both = { tag: 'fr', reasons: replyReasons }

export const replyTexts = {
  'reply-refused': refusalText({
    ...both,
    unclear: {
      title: 'Le serveur refuse, sans dire pourquoi',
      means: 'Ses mots ne donnent pas de raison.',
      todo: () => 'Demandez à l’administrateur de messagerie du destinataire, réponse à l’appui\u202f: son journal donne la raison.',
    },
    lead: (command, code, provider) => `${qui(provider)} a répondu ${aCommande(command)} par un refus (${code}).`,
  }),
  'reply-put-off': refusalText({
    ...both,
    unclear: {
      title: 'Pas maintenant, dit le serveur, sans dire pourquoi',
      means: 'Ses mots ne donnent pas de raison. Un serveur de messagerie garde le message et réessaie.',
      todo: () => 'Patientez. Si cela dure des heures, demandez à l’administrateur de messagerie du destinataire, réponse à l’appui.',
    },
    lead: (command, code, provider) => `${qui(provider)} a répondu ${aCommande(command)} par un refus temporaire (${code}).`,
  }),
} satisfies Record<string, FindingText>
