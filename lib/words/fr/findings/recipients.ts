// What the server says of the recipients, in French.
import { waitText } from '#lib/words/duration.ts'
import type { FindingText } from '#lib/words/finding-text.ts'

export const recipientTexts = {
  'recipient-unknown': {
    title: () => 'Le destinataire n’existe pas',
    means: () => 'Le serveur a cherché l’adresse et ne connaît pas cette boîte.',
    todo: () => 'Vérifiez l’orthographe, ou demandez au destinataire son adresse actuelle.',
  },
  greylisted: {
    title: () => 'Liste grise (greylisting)',
    means: () =>
      'Le serveur fait patienter une fois les inconnus. Le même expéditeur et le même destinataire passent à un essai ultérieur.',
    todo: ({ seconds }) =>
      `Réessayez après ${Number(seconds) > 0 ? waitText(1000 * Number(seconds), 'fr') : 'quelques minutes'}\u202f; les serveurs de messagerie le font d’eux-mêmes.`,
  },
} satisfies Record<string, FindingText>
