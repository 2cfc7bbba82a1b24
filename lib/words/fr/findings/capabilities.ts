// What the server says it can do, in French.
import { size } from '#lib/words/duration.ts'
import { type FindingText, fileIn, parts } from '#lib/words/finding-text.ts'
import { liste } from '#lib/words/fr/lists.ts'

/** What goes without. */
const losses: Readonly<Record<string, string>> = {
  PIPELINING: 'les sessions demandent plus d’allers-retours',
  SIZE: 'un message trop gros n’est refusé qu’une fois envoyé en entier',
  '8BITMIME': 'les lettres hors de l’ASCII doivent être recodées, ce que certains expéditeurs ne font pas',
}

export const capabilityTexts = {
  'ehlo-unknown': {
    title: () => 'Le serveur ne connaît pas EHLO',
    means: ({ code }) =>
      `Il a répondu ${code} à EHLO, et accepté HELO. Sans EHLO, ni TLS ni aucune autre extension. Tous les serveurs le connaissent depuis des décennies : la cause probable est un pare-feu qui inspecte SMTP.`,
    todo: () => 'Désactivez l’inspection de SMTP sur le pare-feu placé devant le serveur, ou remplacez un serveur aussi ancien.',
  },
  'size-small': {
    title: ({ bytes }) => `Pas de message au-delà de ${size(Number(bytes), 'fr')}`,
    means: ({ bytes }) =>
      `Les fichiers grossissent d’un tiers en chemin : au-delà de ${size(fileIn(Number(bytes)), 'fr')}, ils ne passent pas. Postfix accepte 10 Mo quand rien n’est réglé, et les grands fournisseurs laissent envoyer 25 Mo.`,
    todo: () => 'Relevez la limite si l’on échange des fichiers par courrier ; sinon, partagez les gros fichiers par un lien.',
  },
  'extensions-missing': {
    title: ({ keywords }) => `Le serveur se passe de ${liste(parts(keywords))}`,
    means: ({ keywords }) =>
      `Presque tous les serveurs le proposent. Sans cela, ${liste(parts(keywords).map((each) => losses[each] ?? 'les expéditeurs s’arrangent'))}.`,
    todo: () => 'Le courrier passe malgré tout. Si le logiciel le connaît, un proxy ou un pare-feu le cache peut-être.',
  },
  'address-queries-listed': {
    title: ({ commands }) => `${liste(parts(commands))} ${parts(commands).length === 1 ? 'est proposé' : 'sont proposés'}`,
    means: ({ commands }) =>
      `${parts(commands).includes('EXPN') ? 'EXPN nomme les membres d’une liste' : 'VRFY demande si une adresse existe'}, pour autant que le serveur y réponde. Nous ne l’avons pas demandé ; Postfix annonce VRFY quand rien n’est réglé.`,
    todo: () => 'Désactivez-les si personne n’en a besoin : ils n’aident que ceux qui devinent des adresses.',
  },
  'extension-not-offered': {
    title: () => 'Tout ce qui était demandé n’est pas proposé',
    means: ({ keywords }) => `Le serveur ne propose pas ${liste(parts(keywords))}\u202f; la session s’en est passée.`,
    todo: () => 'Rien à faire. Si vous y tenez, cela peut être envoyé malgré tout.',
  },
} satisfies Record<string, FindingText>
