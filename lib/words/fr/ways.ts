// The ways into a host, in French: what blocks them, what speaks there in place of SMTP, and how several compare.
import type { waysWords as english } from '#lib/words/en/ways.ts'
import { liste } from '#lib/words/fr/lists.ts'
import type { InOtherWords } from '#lib/words/language.ts'

export const waysWords = {
  'running-aside': (host, port) => `On regarde si ${host} est en vie sur le port ${port}.`,

  // Port 25 is closed to us, and the host is alive.
  'blocked-title': (host, port, alive) => `Le port ${port} de ${host} ne répond pas, mais le port ${alive} répond.`,
  'blocked-advice': (port) =>
    `L’hôte est en vie\u00a0: quelque chose bloque donc le port ${port}, de notre côté ou du leur. Beaucoup de réseaux le bloquent à tous\u00a0: essayez d’ailleurs avant d’écrire à son administrateur.`,
  'closed-title': (host, port, alive) => `${host} n’accepte pas de connexion sur le port ${port}, bien qu’il réponde sur le port ${alive}.`,
  'closed-advice': (port) =>
    `L’hôte est donc en service, et son serveur de messagerie n’accepte que le courrier de ses propres utilisateurs, ou un pare-feu refuse le port ${port}. Vérifiez que l’enregistrement MX nomme le bon hôte.`,
  'outcome-blocked': (port) => `port ${port} bloqué`,
  'all-silent-advice': (ports) =>
    `${ports.length === 1 ? 'Le port' : 'Les ports'} ${liste(ports.map(String))} ${ports.length === 1 ? 'reste muet' : 'restent muets'} aussi\u00a0: l’hôte est donc en panne, ou un pare-feu jette tout. Essayez d’abord un serveur que vous savez en service.`,

  // We were not let out.
  'not-let-out-title': (host) => `Notre propre machine ne nous laisse pas nous connecter à ${host}.`,
  'not-let-out-advice': (text) =>
    `Une règle de cette machine l’interdit («\u00a0${text}\u00a0»). Cela ne dit rien du serveur\u202f; l’exploitant de smtpscope doit regarder.`,
  'no-network-title': (host) => `Aucun chemin ne mène de notre réseau à ${host}.`,
  'no-network-advice': (family) =>
    `Cette machine ne connaît pas de route vers cette adresse ${family}. Cela ne dit rien du serveur\u202f; l’exploitant de smtpscope doit regarder.`,
  'outcome-not-let-out': () => 'sortie interdite',
  'outcome-no-network': () => 'réseau hors d’atteinte',

  // The wrong mode, or no SMTP at all.
  'tls-expected-title': (host, port) => `Le port ${port} de ${host} attend TLS dès le premier octet.`,
  'tls-expected-advice': () =>
    'En clair, chaque côté attend l’autre. Nous avons essayé à part avec TLS, et il s’est établi aussitôt\u00a0: choisissez TLS dès le début.',
  'tls-alert-advice': () => 'Il répond en TLS, et non en texte clair\u00a0: choisissez TLS dès le début.',
  'outcome-tls-expected': () => 'TLS attendu',
  'plain-expected-title': (host, port) => `Le port ${port} de ${host} commence en clair.`,
  'plain-expected-advice': () =>
    'Nous avons essayé à part sans TLS, et il nous a salués aussitôt. Choisissez STARTTLS, comme le veulent les ports 25 et 587\u00a0: la connexion passe à TLS après la présentation.',
  'outcome-plain-expected': () => 'texte clair attendu',
  'foreign-title': (host, port, protocol) => `Ce qui répond chez ${host}, port ${port}, est ${protocol}, pas un serveur SMTP.`,
  'foreign-advice': () =>
    'Vérifiez le port\u00a0: les serveurs de messagerie acceptent le courrier sur le 25, et celui de leurs propres utilisateurs sur le 587 et le 465.',
  'foreign-reader-advice': () =>
    'Là, on lit le courrier, on ne le dépose pas. Les serveurs acceptent le courrier sur le port 25, et celui de leurs propres utilisateurs sur le 587 et le 465.',
  'foreign-lmtp-advice': () =>
    'Par LMTP, le courrier va d’un serveur de messagerie à ses boîtes. Présentez-vous par LHLO, ou prenez le port du serveur placé devant.',
  'proxy-advice': () =>
    'Il a attendu, puis raccroché sans un mot. Il attend peut-être un en-tête PROXY, comme les serveurs derrière un répartiteur de charge, et c’est par celui-ci qu’il faut le joindre\u202f; ou bien il est surchargé, ou bloque notre adresse.',

  'up-alive': (alive, port) => `L’hôte répond sur le port ${alive}, mais pas sur le port ${port}.`,
  'up-closed': (alive, port) => `Le port ${port} est refusé, bien que l’hôte réponde sur le port ${alive}.`,
  'up-refusing': (alive, port) => `L’hôte est là\u00a0: il refuse le port ${alive}. Sur le port ${port}, rien ne revient.`,
  'up-not-let-out': () => 'Inconnu, car notre propre machine ne nous a pas laissés sortir.',
  'up-tls-expected': () => 'Il répond, dès que nous commençons par TLS.',
  'up-plain-expected': () => 'Il répond, dès que nous commençons sans TLS.',
  'up-foreign': (protocol) => `Ce qui répond est ${protocol}, pas un serveur SMTP.`,

  'firewall-blocks': (port, alive) =>
    `Le port ${port} reste sans réponse mais le port ${alive} répond\u00a0: quelque chose bloque le port ${port}, de notre côté ou du leur.`,
  'firewall-drops-one': (port, alive) =>
    `Le port ${alive} refuse aussitôt, le port ${port} reste muet\u00a0: quelque chose jette ce que nous envoyons au port ${port}, de notre côté ou du leur.`,
  'firewall-rejects': (port, alive) =>
    `Le port ${alive} répond, et le port ${port} est dit hors d’atteinte\u00a0: quelque chose bloque le port ${port}, de notre côté ou du leur.`,
  'firewall-all-dropped': (port, others) =>
    `Aucune réponse sur le port ${port}, ni sur ${others.length === 1 ? 'le' : 'les'} ${liste(others.map(String))}. Un pare-feu jette peut-être tout\u202f; un hôte en panne a le même aspect.`,
  'firewall-in-the-way': () => 'Un pare-feu fait obstacle',
  'firewall-ours': (text) => `Il est sur notre propre machine, qui n’a pas laissé sortir la connexion\u00a0: «\u00a0${text}\u00a0».`,
  'firewall-no-network': () => 'Nous ne sommes jamais sortis de notre propre réseau.',

  'note-not-let-out': () => 'Notre propre machine interdit cette connexion\u202f; cela ne dit donc rien du serveur.',
  'note-no-network': () => 'Notre propre réseau n’a pas de chemin jusque-là\u202f; cela ne dit donc rien du serveur.',
  'note-no-source': () => 'L’adresse depuis laquelle nous devions nous connecter n’est pas une de cette machine.',
  'note-aside-alive': (port) => `L’hôte est donc en vie, et c’est le port ${port} qui nous est fermé.`,
  'note-aside-refused': (port) => `Un refus\u00a0: l’hôte est là. C’est le port ${port} qui nous est fermé.`,
  'note-aside-silent': () => 'Pas de réponse ici non plus.',
  'note-aside-unreachable': () => 'Il est hors d’atteinte ici aussi.',
  'note-aside-tls': (port) => `TLS s’établit aussitôt\u00a0: le port ${port} le veut avant que rien soit dit.`,
  'note-aside-no-tls': () => 'TLS ne s’établit pas non plus\u202f; on ignore donc ce qui écoute ici.',
  'note-aside-plain': () => 'Il parle en clair, et commence donc sans TLS.',
  'note-foreign': (protocol) => `Ceci est ${protocol}, pas un serveur SMTP. Le port appartient à un autre service.`,
  'note-tls-alert': () => 'Ces octets sont du TLS\u00a0: ce port veut TLS avant que rien soit dit.',
  'note-hung-up-proxy': () =>
    'Il a attendu, et fermé sans un mot. Il attendait peut-être un en-tête PROXY, comme les serveurs derrière un répartiteur de charge.',

  'blocked-refused-title': (host, port, alive) =>
    `${host} refuse le port ${alive}, il est donc là, mais sur le port ${port} rien ne revient.`,

  'way-takes': () => 'accepte le courrier',
  'way-refuses': (code) => `refuse\u00a0: ${code}`,
  'way-puts-off': (code) => `remet à plus tard\u00a0: ${code}`,
  'way-turns-away': (code) => `nous renvoie\u00a0: ${code}`,
  'way-refused': () => 'refuse les connexions',
  'way-timeout': () => 'ne répond pas',
  'way-no-route': () => 'hors d’atteinte',
  'way-reset': () => 'coupe la connexion',
  'way-forbidden': () => 'exclu de nos essais',
  'way-ours': () => 'bloqué chez nous',
  'way-silent': () => 'ne dit rien',
  'way-hung-up': () => 'raccroche',
  'way-no-tls': () => 'TLS échoue',
  'way-not-smtp': () => 'ne parle pas SMTP',
  'way-broken': () => 'interrompt la session',
  'way-no-answer': () => 'cesse de répondre',
  'way-ended': () => 'terminé avant le courrier',
  'way-stopped': () => 'arrêté',
  'way-running': () => 'en cours',

  'cell-text': (text) => text,
  'cell-refused': () => 'refus',
  'cell-timeout': () => 'sans réponse',
  'cell-unreachable': () => 'pas de route',
  'cell-reset': () => 'coupée',
  'cell-cut': () => 'rompue',
  'cell-silence': () => 'silence',
  'cell-failed': () => 'échec',
  'cell-not-offered': () => 'pas proposé',

  'matrix-title': (good, all) =>
    `${good} ${good < 2 ? 'adresse' : 'adresses'} sur ${all} ${good < 2 ? 'nous laisse' : 'nous laissent'} entrer`,
  'matrix-running': (over, all) => `${over} ${over < 2 ? 'adresse essayée' : 'adresses essayées'} sur ${all}`,
} satisfies InOtherWords<typeof english>
