// The names of the stages in French, the short words below them, and what is said while one of them keeps us waiting.
import type { stageWords as english } from '#lib/words/en/stages.ts'
import { duration } from '#lib/words/fr/durations.ts'
import type { InOtherWords } from '#lib/words/language.ts'

export const stageWords = {
  'stage-lookup': () => 'DNS',
  'stage-connect': () => 'Connexion',
  'stage-banner': () => 'Bannière',
  'stage-greet': () => 'Présentation',
  'stage-tls': () => 'TLS',
  'stage-sender': () => 'Expéditeur',
  'stage-recipient': () => 'Destinataire',
  'stage-message': () => 'Message',
  'stage-quit': () => 'Fin',

  verb: (verb) => verb,

  'stage-note-refused': () => 'refus',
  'stage-note-failed': () => 'échec',
  'stage-note-not-now': () => 'pas maintenant',
  'stage-note-not-asked-for': () => 'pas demandé',
  'stage-note-not-offered': () => 'pas proposé',
  'stage-note-not-tried': () => 'pas essayé',
  'stage-note-cancelled': () => 'arrêt',
  'stage-note-some': (accepted, all) => `${accepted} sur ${all}`,

  'what-lookup': () => 'le DNS',
  'what-connect': () => 'la connexion',
  'what-banner': () => 'la bannière',
  'what-greet': () => 'la réponse à notre présentation',
  'what-starttls': () => 'la réponse à STARTTLS',
  'what-tls': () => 'la négociation TLS',
  'what-sender': () => 'la réponse à MAIL FROM',
  'what-recipient': () => 'la réponse à RCPT TO',
  'what-data': () => 'la réponse à DATA',
  'what-dot': () => 'la réponse au message',
  'what-quit': () => 'l’au revoir',
  'what-close': () => 'la fermeture par le serveur',
  'waiting-chip': (what, ms) => `on attend ${what}, ${duration(ms)}`,

  'waiting-title-lookup': () => 'Le DNS prend son temps.',
  'waiting-title-connect': (host) => `Personne n’a encore répondu chez ${host}.`,
  'waiting-title-banner': () => 'Connecté. Le serveur nous fait attendre.',
  'waiting-title-greet': () => 'Le serveur n’a pas encore répondu à notre présentation.',
  'waiting-title-starttls': () => 'Le serveur n’a pas encore répondu à STARTTLS.',
  'waiting-title-tls': () => 'La négociation TLS prend son temps.',
  'waiting-title-sender': () => 'Le serveur examine l’expéditeur.',
  'waiting-title-recipient': () => 'Le serveur examine le destinataire.',
  'waiting-title-data': () => 'Le serveur n’a pas encore demandé le message.',
  'waiting-title-dot': () => 'Le message est parti. Le serveur l’examine encore.',
  'waiting-title-quit': () => 'Tout est dit. Le serveur n’a pas encore raccroché.',

  'waiting-usually-lookup': () =>
    'Un serveur DNS de ce domaine ne répond pas, ou le chemin qui y mène est rompu. Les expéditeurs attendent de même, et réessaient plus tard.',
  'waiting-usually-connect': () =>
    'Un pare-feu qui jette les paquets en silence, ici, en chemin ou là-bas\u202f; un hôte en panne\u202f; ou un réseau qui bloque ce port à tous, comme la plupart des accès domestiques et des hébergeurs bloquent le port 25.',
  'waiting-usually-banner': () =>
    'Certains serveurs retiennent leur bannière de 5 à 30 secondes pour se défaire des robots de spam\u202f; un expéditeur patient passe. Plus rarement\u00a0: un serveur occupé, un port qui attend d’abord TLS (465), ou un pare-feu qui accepte à la place d’un serveur en panne.',
  'waiting-usually-greet': () =>
    'Le serveur cherche qui nous sommes\u00a0: notre adresse, son nom, les listes de blocage. Un DNS lent de son côté se voit ici.',
  'waiting-usually-starttls': () =>
    'Les serveurs y répondent aussitôt\u202f; pas forcément s’ils sont occupés. Certains pare-feu avalent la commande.',
  'waiting-usually-tls': () =>
    'Une négociation est l’affaire d’un instant. Un serveur occupé, un port sans TLS, ou un pare-feu qui avale les gros paquets se voient ici.',
  'waiting-usually-sender': () =>
    'Le serveur vérifie l’expéditeur\u00a0: son domaine, SPF, les listes de blocage. Certains attendent exprès, pour lasser les spammeurs.',
  'waiting-usually-recipient': () =>
    'Le serveur demande à un annuaire, ou au serveur de boîtes derrière lui, s’il connaît ce destinataire. Certains attendent exprès, pour lasser les spammeurs.',
  'waiting-usually-data': () => 'Le serveur se prépare à recevoir le message\u202f; un disque plein ou un filtre lent se voient ici.',
  'waiting-usually-dot': () =>
    'Le serveur passe le message par ses filtres antispam et antivirus avant de répondre. Chez les grands fournisseurs, cela prend quelques secondes.',
  'waiting-usually-quit': () => 'Plus rien n’en dépend. Nous fermons nous-mêmes la connexion dans un instant.',
} satisfies InOtherWords<typeof english>
