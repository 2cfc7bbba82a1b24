// Ce qui est dit quand la réponse d’un serveur porte sur autre chose que la commande, ou quand elle est étrange.
import type { refusalWords as english } from '#lib/words/en/refusals.ts'
import { liste } from '#lib/words/fr/lists.ts'

export const refusalWords: typeof english = {
  'note-second-banner': () =>
    'Une seconde bannière, là où une réponse était due\u00a0: un équipement placé devant le serveur nous a salués avant lui. Les réponses suivantes répondraient à des commandes antérieures, nous nous arrêtons donc ici.',
  'note-rcpt-unverified': () => 'Accepté, bien que le serveur ne puisse pas dire si la boîte existe (252).',
  'note-rcpt-about-us': () => 'Cette réponse porte sur nous, notre adresse ou notre nom. Elle ne dit rien du destinataire.',
  'note-mail-about-us': () => 'Cette réponse porte sur nous, notre adresse ou notre nom. Elle ne dit rien de l’expéditeur.',
  'note-rcpt-about-sender': () => 'Cette réponse porte sur l’expéditeur. Elle ne dit rien du destinataire.',
  'note-unknown-command': () => 'Le serveur ne connaît pas cette commande. Cela ne dit rien de l’adresse qu’elle contient.',
  'note-ehlo-masked': (keywords) =>
    `Des mots-clés sont recouverts (${liste(keywords)}), comme le font les pare-feu qui inspectent SMTP. Ce que le serveur propose lui-même reste inconnu.`,

  'no-mail-host-title': (host) => `${host} n’accepte aucun courrier.`,
  'no-mail-host-advice': () =>
    'Il le dit avant tout message, et définitivement. Les expéditeurs passent au serveur de messagerie suivant du domaine\u00a0; si celui-ci doit recevoir du courrier, c’est à son administrateur d’agir.',
  'note-no-mail-host': () => 'Ce serveur n’accepte aucun courrier, et le dit.',
  'up-no-mail': (reply) => `Il répond, et dit qu’il n’accepte aucun courrier\u00a0: ${reply}`,

  'about-us-title': (place) => `Le serveur nous écarte à l’étape ${place}.`,
  'about-us-advice': (to) =>
    `Sa réponse porte sur nous, notre adresse ou le nom par lequel nous saluons\u00a0: elle ne dit donc rien de ${to}. Un autre expéditeur peut entendre autre chose.`,
  'about-us-later-advice': (to) =>
    `Un refus temporaire, qui porte sur nous, notre adresse ou le nom par lequel nous saluons\u00a0: il ne dit rien de ${to}. Un expéditeur garde le courrier et réessaie plus tard\u00a0; un autre peut entendre autre chose.`,
  'relay-about-us': (reply) => `C’est nous qu’il refuse, rien n’est donc dit de ce destinataire\u00a0: ${reply}`,
  'relay-about-other': (reply) => `Son refus porte sur autre chose, rien n’est donc dit de ce destinataire\u00a0: ${reply}`,

  'tls-first-title': () => 'Le serveur n’accepte le courrier que sous TLS.',
  'tls-first-advice': () => 'Cette vérification s’en est passée. Relancez-la avec STARTTLS.',
  'tls-first-not-offered-advice': () =>
    'Il demande STARTTLS sans l’avoir proposé. C’est à son administrateur d’agir\u00a0; un pare-feu entre les deux retire peut-être le mot-clé.',
  'tls-first-refused-advice': () => 'Il propose TLS, et ne l’a pas établi quand nous l’avons demandé. C’est à son administrateur d’agir.',
  'note-tls-first': () => 'Le serveur veut d’abord TLS. Cela ne dit rien de l’expéditeur ni du destinataire.',

  'unknown-command-title': (host) => `${host} ne connaît pas une commande que tout serveur de messagerie connaît.`,
  'unknown-command-advice': () =>
    'C’est à son administrateur d’agir. Un équipement intermédiaire modifie peut-être ce que nous disons, comme les pare-feu qui inspectent SMTP\u00a0; ou ce n’est pas un serveur ouvert aux autres.',
  'wrong-order-title': (host) => `${host} dit qu’une commande est venue au mauvais moment.`,
  'wrong-order-advice': () =>
    'Par 503, un serveur conteste l’ordre des commandes. Les nôtres figurent dans la transcription\u00a0; sa réponse dit ce qui lui manque.',
  'note-wrong-order': () =>
    'Pour le serveur, cette commande est venue trop tôt, ou une fois de trop. Cela ne dit rien de l’adresse qu’elle contient.',

  'recipients-none-title': (all, refused, putOff) =>
    `Le serveur n’accepte aucun des ${all} destinataires\u00a0: ${refused} refusés, ${putOff} remis à plus tard.`,
  'recipients-none-advice': () =>
    'La transcription donne la raison de chacun. Un expéditeur réessaie pour ceux qui sont remis à plus tard, et renvoie le courrier des autres.',

  'delivery-no-last-word': () =>
    'Le message était parti, et aucune réponse n’est venue derrière lui\u00a0: nul ne sait s’il a été accepté.',
  'no-last-word-advice': () =>
    'Le message était parti\u00a0: il a pu être accepté malgré tout. Un expéditeur réessaie plus tard, et le message peut alors arriver deux fois. Si cela dure, c’est à l’administrateur du serveur d’agir.',

  'up-tls-greeted': () => 'Il nous salue, dès que nous commençons par TLS.',
  'firewall-second-look': () => 'La connexion tenait, et TLS y est passé au second regard.',
  'outcome-tls-unknown': () => 'TLS inconnu',
  'firewall-keywords': (keywords) =>
    `Sa réponse à EHLO contient ${liste(keywords)} à la place de mots-clés, comme en écrivent les pare-feu qui inspectent SMTP.`,
}
