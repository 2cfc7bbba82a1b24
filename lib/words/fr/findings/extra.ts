// What was asked behind the mail, in French: relaying, other recipients, VRFY and EXPN.
import type { Unclear } from '#lib/diagnosis/extra/standing.ts'
import { list } from '#lib/words/duration.ts'
import { type FindingParams, type FindingText, parts } from '#lib/words/finding-text.ts'
import { whyUnclear } from '#lib/words/fr/extra.ts'

const why = (params: FindingParams) => whyUnclear[params.why as Unclear]()
/** The null sender has no name. */
const sender = (from: FindingParams[string] | undefined) => (from === '' ? 'l’expéditeur vide' : from)
const forms = (count: FindingParams[string] | undefined) => `${count} forme${Number(count) > 1 ? 's' : ''}`

export const extraTexts = {
  'may-relay': {
    title: () => 'Il relaie peut-être pour des inconnus',
    means: ({ from, to, address }) =>
      `De la part de ${sender(from)}, il a accepté le destinataire ${to}, dont le courrier ne le regarde pas. Seule une remise prouverait qu’il le transmet, et aucune n’a été faite. Il se peut aussi qu’il ne se fie qu’à notre adresse${address === '' ? '' : `, ${address}`}.`,
    todo: () =>
      'Ne relayez que pour vos propres réseaux et pour ceux qui se sont identifiés. D’ici là, gardez cette page pour vous\u202f: les expéditeurs de spam cherchent de tels serveurs.',
  },
  'relay-refused': {
    title: () => 'Il ne relaie pas pour des inconnus',
    means: ({ refused, asked }) =>
      refused === asked
        ? `Il a refusé un destinataire étranger sous ${asked === 1 ? 'la seule forme essayée' : `les ${asked} formes essayées`}.`
        : `Il a refusé un destinataire étranger sous ${refused} des ${asked} formes essayées, et n’en a accepté aucun sous une forme qui montrerait qu’il relaie.`,
    todo: () => 'Rien.',
  },
  'relay-local-forms': {
    title: () => 'Il accepte des destinataires qui cachent une adresse étrangère',
    means: ({ first, count }) =>
      `Il a accepté ${count === 1 ? first : `${first} et ${forms(Number(count) - 1)} de plus`}. Une adresse étrangère s’y trouve dans la partie locale. Le plus souvent, un serveur qui accepte tous les noms n’y voit qu’une boîte comme une autre\u202f; ce n’est pas une preuve de relais.`,
    todo: () =>
      'Assurez-vous que le signe pour cent, le point d’exclamation et un second @ n’ont aucun sens particulier dans une partie locale.',
  },
  'relay-unclear': {
    title: () => 'On ne sait pas s’il relaie pour des inconnus',
    means: why,
    todo: ({ why }) => (why === 'put-off' ? 'Réessayez dans quelques minutes.' : 'Rien ne parle contre lui, ni pour lui.'),
  },
  'postmaster-refused': {
    title: () => 'Le postmaster est refusé',
    means: ({ address }) =>
      `Le serveur n’accepte pas de courrier pour ${address}. Tout domaine qui reçoit du courrier doit avoir un postmaster, pour que les autres puissent signaler un problème.`,
    todo: ({ address }) => `Donnez à ${address} une boîte que quelqu’un lit.`,
  },
  'abuse-refused': {
    title: () => 'L’adresse des plaintes est refusée',
    means: ({ address }) =>
      `Le serveur n’accepte pas de courrier pour ${address}, où l’on cherche quelqu’un quand du spam vient de ce domaine.`,
    todo: ({ address }) => `Donnez à ${address} une boîte que quelqu’un lit.`,
  },
  'role-addresses-taken': {
    title: () => 'Postmaster et abuse existent',
    means: ({ domain }) =>
      `Le serveur accepte le courrier pour postmaster@${domain} et abuse@${domain}, comme tout domaine le doit aux autres.`,
    todo: () => 'Rien.',
  },
  'catch-all': {
    title: () => 'Il accepte des destinataires qui n’existent pas',
    means: ({ address }) =>
      `Il a accepté ${address}, un nom que nous avons inventé. Ou bien tout le courrier du domaine va dans une seule boîte, ou bien les destinataires ne sont vérifiés que plus tard\u202f: le courrier revient alors, et un oui donné ici dit peu de chose.`,
    todo: () =>
      'Si ce n’est pas voulu, refusez les destinataires inconnus dès RCPT TO\u202f: les avis envoyés à des expéditeurs falsifiés gênent des inconnus.',
  },
  'recipients-are-checked': {
    title: () => 'Il refuse les destinataires qui n’existent pas',
    means: ({ address }) =>
      `Il a refusé ${address}, un nom que nous avons inventé. Un destinataire qu’il accepte existe donc très probablement.`,
    todo: () => 'Rien.',
  },
  'recipients-unclear': {
    title: () => 'Les autres destinataires n’ont pas tous eu une réponse claire',
    means: why,
    todo: ({ why }) => (why === 'put-off' ? 'Réessayez dans quelques minutes.' : 'Rien n’en découle.'),
  },
  'vrfy-open': {
    title: () => 'VRFY dit qui existe',
    means: () =>
      'Les réponses à VRFY distinguent un nom qui existe d’un nom qui n’existe pas, sans aucun courrier. Ceux qui collectent des adresses peuvent y essayer des noms.',
    todo: () => 'Désactivez VRFY, ou faites-le répondre 252 à tous les noms.',
  },
  'expn-open': {
    title: () => 'EXPN dit qui est sur une liste',
    means: () => 'EXPN a nommé les membres d’une liste à un inconnu.',
    todo: () => 'Désactivez EXPN pour ceux qui ne se sont pas identifiés.',
  },
  'vrfy-expn-closed': {
    title: ({ commands }) => `${list(parts(commands), 'fr')} ne di${parts(commands).length === 1 ? 't' : 'sent'} rien aux inconnus`,
    means: () => 'Les réponses ne disent pas qui a une boîte ici.',
    todo: () => 'Rien.',
  },
  'verify-unclear': {
    title: () => 'VRFY et EXPN n’ont pas eu de réponse claire',
    means: why,
    todo: ({ why }) => (why === 'put-off' ? 'Réessayez dans quelques minutes.' : 'Rien n’en découle.'),
  },
} satisfies Record<string, FindingText>
