// Ce que donne DMARC pour le domaine de l'en-tête From.
import type { FindingText } from '#lib/words/finding-text.ts'

const wants: Record<string, string> = {
  none: 'doit être remis malgré tout, et signalé',
  quarantine: 'doit être mis à part comme suspect',
  reject: 'doit être refusé',
}

export const dmarcTexts = {
  'dmarc-pass': {
    title: () => 'DMARC\u00a0: le message est conforme à son en-tête From',
    means: ({ domain, aligned }) =>
      `Réussi par ${String(aligned).replace('spf', 'SPF').replace('dkim', 'DKIM').replace(', ', ' et ')} pour le domaine que voient les lecteurs, ${domain}.`,
    todo: () => 'Rien à faire.',
  },
  'dmarc-fail': {
    title: () => 'DMARC\u00a0: un tel message échoue',
    means: ({ domain, policy }) =>
      `Ni SPF ni une signature DKIM connue de nous ne répond de ${domain}. Selon sa politique, un tel message ${wants[String(policy)] ?? 'est laissé au choix du destinataire'}. Une signature ajoutée par les serveurs du domaine lui-même le ferait passer.`,
    todo: ({ domain }) => `Envoyez par les serveurs de ${domain}, signez avec sa clé DKIM, ou ajoutez notre adresse à son SPF.`,
  },
  'dmarc-missing': {
    title: () => 'Le domaine de From n’a pas d’enregistrement DMARC',
    means: ({ domain }) =>
      `Rien à ${domain}, ni au-dessus, ne dit que faire du courrier falsifié. Les grands hébergeurs demandent un enregistrement à qui envoie en masse.`,
    todo: ({ domain }) => `Publiez un enregistrement TXT à _dmarc.${domain}\u202f; p=none avec une adresse pour les rapports est un début.`,
  },
  'dmarc-invalid': {
    title: () => 'L’enregistrement DMARC est inutilisable',
    means: ({ domain, why }) =>
      why === 'several'
        ? `Il y a plus d’un enregistrement pour ${domain}, et les destinataires font alors comme s’il n’y en avait aucun.`
        : `L’enregistrement de ${domain} ne demande rien que les destinataires connaissent\u00a0: p doit valoir none, quarantine ou reject.`,
    todo: () => 'Gardez un seul enregistrement, v=DMARC1 en tête et une politique derrière.',
  },
  'dmarc-unknown': {
    title: () => 'On ne sait pas si DMARC réussit',
    means: ({ domain, policy }) => `${domain} a la politique ${policy}, et tout tient ici à SPF, qui n’a pas pu être évalué.`,
    todo: () => 'Voyez ce qui est dit de SPF, et relancez la vérification.',
  },
} satisfies Record<string, FindingText>
