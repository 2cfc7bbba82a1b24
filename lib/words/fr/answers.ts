// The six answers in French: a question while it is open, a statement once it is known, and one sentence of reason.
import type { answerWords as english } from '#lib/words/en/answers.ts'
import { duration } from '#lib/words/fr/durations.ts'
import { liste } from '#lib/words/fr/lists.ts'
import { size } from '#lib/words/fr/sizes.ts'
import type { InOtherWords } from '#lib/words/language.ts'

export const answerWords = {
  'up-open': () => 'Le serveur est-il en service\u202f?',
  'up-good': () => 'Le serveur est en service',
  'up-bad': (port) => `Aucun serveur de messagerie ne répond sur le port ${port}`,
  'up-none': () => 'Il n’y a aucun serveur à interroger',
  'up-unknown': () => 'On ignore s’il est en service',
  'up-greeted': (ms, port) => `Il nous a salués après ${duration(ms)} sur le port ${port}.`,
  'up-refuses-us': (reply) => `Il répond, mais ne veut pas de nous\u00a0: ${reply}`,
  'up-not-now': (reply) => `Il répond, mais dit ne pas pouvoir nous servir pour l’instant\u00a0: ${reply}`,
  'up-odd': (reply) => `Il répond, mais pas par une bannière\u00a0: ${reply}`,
  'up-half-greeting': () => 'Il a commencé sa bannière et ne l’a jamais terminée.',
  'up-connected': () => 'Il a accepté la connexion. On attend sa bannière.',
  'up-refused': (port) => `Les connexions au port ${port} sont refusées\u00a0: rien n’y écoute, ou un équipement en chemin le prétend.`,
  'up-no-answer': () => 'Rien n’est revenu. Il est peut-être en panne, ou un pare-feu avale nos paquets.',
  'up-no-route': () => 'Le réseau dit qu’aucun chemin n’y mène. Il est peut-être en panne, ou notre propre connexion l’est.',
  'up-reset': () => 'La connexion a été coupée pendant qu’elle s’établissait\u00a0: par un hôte surchargé, ou par un pare-feu.',
  'up-no-tls': () => 'Quelque chose répond sur ce port, mais TLS n’a pas pu s’établir\u00a0: il n’a donc pas pu nous saluer.',
  'up-silent': () => 'Il a accepté la connexion et n’a jamais dit un mot.',
  'up-hung-up': () => 'Il a accepté la connexion et a raccroché sans un mot.',
  'up-not-smtp': () => 'Quelque chose répond, mais ne parle pas SMTP.',
  'up-no-domain': (domain) => `Le DNS ne connaît pas ${domain}.`,
  'up-no-address': (domain) => `Le DNS n’a aucune adresse pour ${domain}.`,
  'up-limited': (domain, family) => `Le DNS n’a aucune adresse ${family} pour ${domain}, et cette vérification était limitée à ${family}.`,
  'up-null-mx': (domain) => `${domain} dit dans le DNS ne pas recevoir de courrier.`,
  'up-dns-failed': () => 'Le DNS n’a pas pu nous dire où nous connecter.',
  'up-kept-back': () =>
    'Nous ne nous sommes pas connectés\u00a0: smtpscope s’en tient à l’écart, pour la raison que donne la transcription.',
  'up-forbidden': () => 'Nous ne nous sommes pas connectés\u00a0: son adresse n’est pas publique, ou le port n’est pas autorisé ici.',
  'up-not-reached': () => 'La vérification s’est terminée avant que nous puissions le voir.',

  'firewall-open': () => 'Un pare-feu fait-il obstacle\u202f?',
  'firewall-good': () => 'Aucun pare-feu ne fait obstacle',
  'firewall-bad': () => 'Un pare-feu modifie la session',
  'firewall-unknown': () => 'Pare-feu\u00a0: inconnu',
  'firewall-first-try': () => 'Connexion établie du premier coup.',
  'firewall-nth-try': (nth) => `Connexion établie au ${nth}ᵉ essai.`,
  'firewall-fixup': () =>
    'La bannière est masquée par des astérisques, comme le font les pare-feu qui inspectent SMTP («\u00a0fixup\u00a0» de Cisco).',
  'firewall-dropped': (port) =>
    `Aucune réponse sur le port ${port}. Un pare-feu a cet effet, de notre côté ou du leur\u202f; un hôte en panne aussi.`,
  'firewall-refused': () =>
    'Le refus est venu aussitôt\u00a0: les paquets passent donc dans les deux sens. Le plus souvent rien n’écoute\u202f; certains pare-feu refusent aussi.',
  'firewall-no-route': () =>
    'Un routeur a dit que l’hôte est hors d’atteinte\u00a0: un pare-feu, un hôte en panne, ou pas de route depuis ici.',
  'firewall-reset': () =>
    'La connexion a été coupée pendant qu’elle s’établissait. Les pare-feu font cela\u202f; les hôtes surchargés aussi.',
  'firewall-silent': () =>
    'La connexion était établie, mais pas un mot n’est passé. Certains pare-feu acceptent à la place d’un serveur qui ne répond plus.',
  'firewall-no-tls': () => 'La connexion était établie, mais TLS n’est pas passé. Un pare-feu a cet effet\u202f; un port sans TLS aussi.',
  'firewall-not-tried': () => 'Nous n’en sommes jamais arrivés à nous connecter.',

  'relay-open': () => 'Relaie-t-il pour cette adresse\u202f?',
  'relay-good': () => 'Le destinataire est accepté',
  'relay-good-all': (count) => `Les ${count} destinataires sont tous acceptés`,
  'relay-bad': () => 'Ce destinataire est refusé',
  'relay-some': (refused, all) => `${refused} ${refused < 2 ? 'destinataire refusé' : 'destinataires refusés'} sur ${all}`,
  'relay-later': () => 'Le destinataire est remis à plus tard',
  'relay-later-some': (putOff, all) => `${putOff} ${putOff < 2 ? 'destinataire' : 'destinataires'} sur ${all} à plus tard`,
  'relay-unknown': () => 'Relais\u00a0: inconnu',
  'relay-accepted': (recipients) => `Le serveur accepte le courrier pour ${liste(recipients)}.`,
  'relay-refused': (reply) => `Il a dit\u00a0: ${reply}`,
  'relay-put-off': (reply) => `Un refus temporaire, après lequel un expéditeur réessaie\u00a0: ${reply}`,
  'relay-no-answer': () => 'Le destinataire a été nommé, et aucune réponse n’est venue.',
  'relay-odd': (reply) => `Il a répondu par un code qui n’a pas de sens à cet endroit\u00a0: ${reply}`,
  'relay-not-reached': () => 'La session s’est terminée avant que le destinataire soit nommé.',

  'commands-open': () => 'Quelles commandes connaît-il\u202f?',
  'commands-good': (count) => `${count} ${count < 2 ? 'extension' : 'extensions'} SMTP`,
  'commands-none': () => 'Aucune extension SMTP',
  'commands-unknown': () => 'Commandes\u00a0: inconnues',
  'commands-list': (names, more) => `${named(names, more)}.`,
  'commands-list-before': (names, more) => `${named(names, more)}, en clair. Ce qu’il propose à l’intérieur de TLS n’a pas été vu.`,
  'commands-size': (bytes) => `SIZE ${size(bytes)}`,
  'commands-empty': () => 'Il a répondu à EHLO sans nommer d’extension.',
  'commands-helo': (reply) => `Il ne connaît que HELO\u202f; à EHLO, il a répondu\u00a0: ${reply}`,
  'commands-helo-refused': (reply) =>
    `Il a accepté HELO, mais refusé notre EHLO\u202f; ce qu’il connaît reste donc inconnu\u00a0: ${reply}`,
  'commands-refused': () => 'Inconnues, car le serveur nous a refusés avant de les dire.',
  'commands-not-asked': () => 'Nous nous sommes présentés par HELO, comme demandé\u202f; il n’en a donc nommé aucune.',
  'commands-not-reached': () => 'La session s’est terminée avant que le serveur puisse les dire.',

  'delivery-open': () => 'La session entière fonctionne-t-elle\u202f?',
  'delivery-good': () => 'La session entière fonctionne',
  'delivery-bad': () => 'La session ne va pas au bout',
  'delivery-unknown': () => 'Remise complète\u00a0: inconnue',
  'delivery-accepted-some': (ms, taken, all) =>
    `Le message a été accepté pour ${taken} ${taken < 2 ? 'destinataire' : 'destinataires'} sur ${all}, de la bannière à l’au revoir en ${duration(ms)}, sans rien entre les deux.`,
  'delivery-accepted': (ms) => `Le message a été accepté, de la bannière à l’au revoir en ${duration(ms)}, sans rien entre les deux.`,
  'delivery-probe': () => 'La session est allée jusqu’au destinataire\u202f; un test sans envoi ne transmet aucun message.',
  'delivery-partly': (place) => `La session s’est terminée à l’étape ${place}\u202f; aucun message n’a été tenté.`,
  'delivery-message-refused': (reply) => `Le message lui-même a été refusé\u00a0: ${reply}`,
  'delivery-data-refused': (reply) => `Le serveur a refusé DATA, avant d’avoir vu le moindre message\u00a0: ${reply}`,
  'delivery-put-off': (place) => `Remis à plus tard à l’étape ${place}\u202f; un expéditeur réessaierait.`,
  'delivery-no-session': () => 'Il n’y a pas eu de session.',
  'delivery-no-login': () => 'La session s’est terminée à l’authentification, avant qu’un message soit annoncé.',
  'delivery-no-tls': () => 'La session s’est terminée à TLS, avant qu’un message soit annoncé.',
  'delivery-broken': (place) => `La session s’est rompue à l’étape ${place}.`,
  'delivery-stopped': () => 'La vérification a été arrêtée avant la fin.',

  // Behind "à l’étape".
  'place-lookup': () => 'de la recherche DNS',
  'place-connect': () => 'de la connexion',
  'place-banner': () => 'de la bannière',
  'place-greet': () => 'de la présentation',
  'place-tls': () => 'du passage à TLS',
  'place-sender': () => 'de l’expéditeur',
  'place-recipient': () => 'du destinataire',
  'place-message': () => 'du message',
  'place-quit': () => 'de l’au revoir',
} satisfies InOtherWords<typeof english>

function named(names: readonly string[], more: number): string {
  return more > 0 ? `${names.join(', ')} et ${more} ${more === 1 ? 'autre' : 'autres'}` : liste(names)
}
