// How honest a server is about STARTTLS, in French.
import { type FindingParams, type FindingText, parts } from '#lib/words/finding-text.ts'
import { liste } from '#lib/words/fr/lists.ts'

/** "PIPELINING disparaît, X apparaît". */
function changements({ lost, gained }: FindingParams): string {
  const dit = (what: FindingParams[string] | undefined, one: string, many: string) => {
    const all = parts(what)
    return all.length === 0 ? [] : [`${liste(all)} ${all.length === 1 ? one : many}`]
  }
  return [...dit(lost, 'disparaît', 'disparaissent'), ...dit(gained, 'apparaît', 'apparaissent')].join(', ')
}

export const startTlsTexts = {
  'firewall-rewrites': {
    title: () => 'Un pare-feu réécrit ce que dit le serveur',
    means: ({ keywords }) =>
      `${keywords === '' ? 'Sa bannière porte des astérisques' : `Son offre porte ${liste(parts(keywords))}`} à la place des mots. Les pare-feu Cisco font cela quand ils inspectent SMTP\u00a0: ils cachent STARTTLS et d’autres extensions, et le courrier passe sans chiffrement.`,
    todo: () => 'Faites désactiver l’inspection de SMTP sur le pare-feu placé devant le serveur, ou y autoriser TLS.',
  },
  'starttls-changes-offer': {
    title: () => 'Sous TLS, le serveur propose autre chose',
    means: (params) =>
      `${changements(params)}. Seul compte ce qu’il dit sous TLS. C’est souvent un autre programme qui répond là qu’en clair.`,
    todo: () => 'Rien à faire si c’est voulu\u202f; sinon, voyez le proxy ou le filtre qui termine TLS devant le serveur.',
  },
  'starttls-again': {
    title: () => 'STARTTLS est encore proposé sous TLS',
    means: () => 'Cela n’y a aucun sens, et la norme l’interdit. Les expéditeurs n’en font rien, mais certains testeurs s’y perdent.',
    todo: () => 'Mettez à jour le logiciel du serveur, ou le proxy placé devant lui.',
  },
  'plain-despite-policy': {
    title: () => 'Du courrier sans TLS est accepté, alors que le domaine demande TLS',
    means: ({ host, policy }) =>
      `${policy === 'dane' ? 'Les enregistrements DANE du domaine disent' : 'La politique MTA-STS du domaine dit'} aux expéditeurs d’exiger TLS, et ${host} a accepté un expéditeur en clair. Une telle politique ne lie que ceux qui la lisent\u202f; un serveur public doit accepter aussi les autres.`,
    todo: () => 'Envoyez sous TLS. Du côté du serveur, rien à faire.',
  },
  'requiretls-in-the-clear': {
    title: () => 'REQUIRETLS est accepté sans TLS',
    means: ({ host }) =>
      `${host} a accepté, sur une connexion en clair, un courrier qui doit être chiffré à chaque étape. Sa promesse de le garder ainsi vaut peu.`,
    todo: () => 'Faites refuser REQUIRETLS hors de TLS.',
  },
} satisfies Record<string, FindingText>
