// The ways into a host: what blocks them, what speaks there in place of SMTP, and how several compare, in French.
import { systemErrorText } from '#lib/check/system-error.ts'
import type { ForeignProtocol } from '#lib/diagnosis/foreign-protocol.ts'
import { type FindingParams, type FindingText, parts } from '#lib/words/finding-text.ts'
import { listeDe } from '#lib/words/fr/lists.ts'
import { protocolWords } from '#lib/words/fr/protocols.ts'

/** So many addresses are named in a sentence. */
const NAMED = 4

export const wayTexts = {
  'port-blocked': {
    title: ({ port }) => `Le port ${port} est bloqué en chemin`,
    means: ({ host, port, alive, control }) =>
      `${host} montre sur le port ${alive} qu’il est en vie, mais rien ne revient du port ${port}. Quelque chose le filtre, ${control === undefined ? 'de notre côté ou du leur' : `et pas de notre côté, où ${control} répond sur ce port`}.`,
    todo: ({ port, control }) =>
      control !== undefined
        ? `Demandez à leur administrateur si le port ${port} nous est ouvert.`
        : `Demandez d’abord à l’administrateur de notre réseau si le port ${port} est ouvert vers l’extérieur, puis au leur s’il nous est ouvert.`,
  },
  'own-port-blocked': {
    title: ({ port }) => `Notre propre réseau semble bloquer le port ${port}`,
    means: ({ host, port, control }) =>
      `${host} est injoignable sur le port ${port}, et ${control}, dont on sait qu’il y répond, l’est aussi. Bien des réseaux ne laissent sortir sur le port 25 que leurs propres serveurs de messagerie.`,
    todo: ({ port }) =>
      `Demandez à qui exploite le réseau de ce smtpscope de le laisser sortir sur le port ${port}, ou testez depuis un autre réseau.`,
  },
  'port-closed': {
    title: ({ port }) => `Le port ${port} nous est fermé`,
    means: ({ host, port, alive }) =>
      `${host} répond sur le port ${alive}, où ses propres utilisateurs déposent leur courrier. Les autres serveurs ont besoin du port ${port}.`,
    todo: ({ port }) => `Démarrez le serveur de messagerie sur le port ${port}, ouvrez son pare-feu, ou corrigez l’enregistrement MX.`,
  },
  'not-let-out': {
    title: () => 'On ne nous a pas laissés sortir',
    means: ({ error }) => {
      const text = systemErrorText(String(error))
      return `Cette machine n’a pas établi la connexion${text === undefined ? '' : ` («\u00a0${text}\u00a0»)`}. Le serveur n’a rien reçu.`
    },
    todo: () => 'L’exploitant de smtpscope doit vérifier son pare-feu, ses routes et ses adresses.',
  },
  'tls-expected': {
    title: ({ port }) => `Le port ${port} attend TLS d’emblée`,
    means: ({ host }) => `${host} ne dit rien tant que TLS n’est pas établi.`,
    todo: () => 'Relancez la vérification avec TLS dès le début.',
  },
  'plain-expected': {
    title: ({ port }) => `Le port ${port} commence sans TLS`,
    means: ({ host }) => `${host} salue en clair.`,
    todo: () => 'Relancez la vérification avec STARTTLS.',
  },
  'wrong-protocol': {
    title: ({ port }) => `Le port ${port} appartient à un autre service`,
    means: ({ host, protocol }) => `Ce qui répond là chez ${host} est ${protocolWords[`protocol-${protocol as ForeignProtocol}`]()}.`,
    todo: () => 'Corrigez le port, ou regardez ce qui se trouve entre nous et le serveur de messagerie.',
  },
  'may-want-proxy': {
    title: () => 'Il attend peut-être un en-tête PROXY',
    means: ({ host }) =>
      `${host} accepte la connexion, attend, puis raccroche. Ainsi font les serveurs placés derrière un répartiteur de charge quand on les joint directement.`,
    todo: () => 'Son administrateur le sait. Si c’est le cas, passez par le répartiteur de charge.',
  },
  'some-ways-fail': {
    title: ({ failing, all }) => `${failing} adresses essayées sur ${all} échouent`,
    means: (params) =>
      `Les expéditeurs qui commencent par elles perdent du temps, ou du courrier si les autres échouent aussi\u202f: ${listeDe(
        outcomes(params).map(([host, outcome]) => `${host} (${outcome})`),
        NAMED,
      )}.`,
    todo: () => 'Réparez ces adresses, ou retirez-les du DNS.',
  },
  'ways-differ': {
    title: () => 'Ses adresses ne répondent pas la même chose',
    means: (params) =>
      `Que le courrier passe ou non dépend de l’adresse où l’expéditeur se présente\u202f: ${listeDe(
        outcomes(params).map(([host, outcome]) => `${host} ${outcome}`),
        NAMED,
      )}.`,
    todo: () => 'Rendez-les pareilles\u202f: mêmes destinataires, mêmes filtres et mêmes réglages sur chaque hôte.',
  },
} satisfies Record<string, FindingText>

const phrases: Readonly<Record<string, (code: string) => string>> = {
  takes: () => 'accepte le courrier',
  refuses: (code) => `refuse\u202f: ${code}`,
  'puts-off': (code) => `remet à plus tard\u202f: ${code}`,
  'turns-away': (code) => `nous renvoie\u202f: ${code}`,
  refused: () => 'refuse les connexions',
  timeout: () => 'ne répond pas',
  'no-route': () => 'hors d’atteinte',
  reset: () => 'coupe la connexion',
  forbidden: () => 'exclu de nos essais',
  ours: () => 'bloqué par nous',
  silent: () => 'ne dit rien',
  'hung-up': () => 'raccroche',
  'no-tls': () => 'TLS échoue',
  'not-smtp': () => 'ne parle pas SMTP',
  broken: () => 'interrompt la session',
  'no-answer': () => 'cesse de répondre',
  ended: () => 'terminé avant le courrier',
  stopped: () => 'arrêté',
  running: () => 'en cours',
}

/** Each way's name, and in words what it came to. */
function outcomes({ hosts, outcomes: all }: FindingParams): [host: string, outcome: string][] {
  const said = parts(all)
  return parts(hosts).map((host, index) => {
    const [id = '', ...code] = (said[index] ?? '').split(' ')
    return [host, phrases[id]?.(code.join(' ')) ?? id]
  })
}
