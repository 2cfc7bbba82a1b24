// Les signatures, et leurs clés.
import type { FindingText } from '#lib/words/finding-text.ts'

export const dkimTexts = {
  'dkim-pass': {
    title: () => 'DKIM\u00a0: la signature est bonne',
    means: ({ domain, selector }) => `Le message porte une signature de ${domain}, et la clé du sélecteur ${selector} en répond.`,
    todo: () => 'Rien à faire.',
  },
  'dkim-fail': {
    title: () => 'DKIM\u00a0: la signature n’est pas bonne',
    means: ({ domain, selector, reason }) =>
      `Le message porte une signature de ${domain} avec le sélecteur ${selector}, et elle ne tient pas${reason === '' ? '' : ` (${reason})`}. Le plus souvent, le texte a changé après la signature.`,
    todo: () => 'Signez le message tel qu’il part, sans rien y ajouter\u202f; vérifiez que la clé dans le DNS est celle du signataire.',
  },
  'dkim-key-found': {
    title: () => 'DKIM\u00a0: la clé est publiée',
    means: ({ name, type, bits }) => `${name} porte une bonne clé (${String(type).toUpperCase()}, ${bits} bits).`,
    todo: () => 'Rien à faire.',
  },
  'dkim-key-missing': {
    title: () => 'DKIM\u00a0: pas de clé sous ce sélecteur',
    means: ({ name }) => `Le DNS n’a pas d’enregistrement TXT à ${name}\u202f; aucune signature avec ce sélecteur ne peut être vérifiée.`,
    todo: () => 'Vérifiez le sélecteur dans le champ s= d’une signature, et publiez la clé que le signataire utilise.',
  },
  'dkim-key-revoked': {
    title: () => 'DKIM\u00a0: la clé a été révoquée',
    means: ({ name }) => `L’enregistrement à ${name} est vide exprès (p=)\u202f; toutes les signatures qui s’en servent échouent.`,
    todo: () => 'Signez avec un autre sélecteur, ou publiez la clé de nouveau.',
  },
  'dkim-key-invalid': {
    title: () => 'DKIM\u00a0: la clé est illisible',
    means: ({ name, why }) =>
      why === 'several'
        ? `Il y a plus d’une clé à ${name}, et personne ne sait laquelle sera prise.`
        : `Ce qui est à ${name} n’est pas une clé\u00a0: souvent, elle a été coupée en la collant dans le DNS.`,
    todo: () => 'Publiez en entier le seul enregistrement que montre le logiciel du signataire.',
  },
  'dkim-key-weak': {
    title: () => 'DKIM\u00a0: la clé est courte',
    means: ({ name, bits }) =>
      `La clé RSA à ${name} a ${bits} bits. ${Number(bits) < 1024 ? 'Les destinataires ne doivent pas accepter de signature sous 1024 bits.' : 'Elle est encore acceptée\u202f; les signataires devraient en utiliser 2048.'}`,
    todo: () => 'Créez une clé de 2048 bits sous un nouveau sélecteur, et signez avec elle.',
  },
  'dkim-key-testing': {
    title: () => 'DKIM\u00a0: la clé est marquée comme un essai',
    means: ({ name }) => `L’enregistrement à ${name} porte t=y. Les destinataires traitent alors le courrier comme s’il n’était pas signé.`,
    todo: () => 'Retirez t=y dès que la signature fonctionne.',
  },
} satisfies Record<string, FindingText>
