// Sentences in French about sessions that leave the ordinary way: stopped early, through a proxy, as another client, by LMTP, or
// with commands that were not offered.
import type { ruleWords as english } from '#lib/words/en/rules.ts'
import { liste } from '#lib/words/fr/lists.ts'
import type { InOtherWords } from '#lib/words/language.ts'

export const ruleWords = {
  'note-proxy': (version, from, fromPort, to, toPort) =>
    `Protocole PROXY, version ${version}\u00a0: le client est ${from}, port ${fromPort}, et a appelé ${to}, port ${toPort}.`,
  'note-proxy-unknown': () =>
    'Protocole PROXY, version 1\u00a0: on ne sait rien du client\u202f; c’est donc notre propre adresse qui compte.',
  'note-proxy-local': () =>
    'Protocole PROXY, version 2\u00a0: le mandataire demande pour lui-même (LOCAL)\u202f; c’est donc notre propre adresse qui compte.',
  'note-proxy-complaint': () =>
    'Sans doute au sujet de notre en-tête PROXY\u00a0: le serveur le prend pour une commande. Il n’en attend donc pas ici.',
  'proxy-unexpected-title': (host) => `${host} prend notre en-tête PROXY pour une commande.`,
  'proxy-unexpected-advice': () =>
    'Il n’attend pas d’en-tête PROXY sur ce port, ou pas de notre adresse. Omettez-le, ou regardez comment ce port est configuré.',
  'proxy-refused-advice': () =>
    'Il avait reçu notre en-tête PROXY auparavant. Peut-être ne lui plaît-il pas\u00a0: une autre version, UNKNOWN, ou une adresse dont il ne peut rien faire. Son journal dit laquelle de ces causes.',
  'note-not-offered': (keywords) =>
    keywords.length > 1
      ? `Envoyés bien que le serveur n’ait pas proposé ${liste(keywords)}.`
      : `Envoyé bien que le serveur n’ait pas proposé ${liste(keywords)}.`,
  'note-insisted-unknown': (keyword) => `Il ne connaît pas ${keyword}, comme le disait sa liste.`,
  'note-insisted-order': (keyword) => `Il connaît ${keyword} sans le proposer, mais n’en veut pas à cet endroit.`,
  'note-insisted-taken': () => 'Il commence TLS sans le proposer. Les expéditeurs qui s’en tiennent à la liste n’essaient jamais.',
  'note-dropped': () => 'Le serveur voit la connexion se terminer sans QUIT, et la note comme perdue dans son journal.',

  'outcome-stopped': () => 'arrêtée comme demandé',
  'stage-note-stopped': () => 'arrêt ici',
  'stage-note-dropped': () => 'omis',
  'stopped-connect-title': (host) => `${host} accepte la connexion.`,
  'stopped-banner-title': (host) => `${host} est là et nous salue.`,
  'stopped-greet-title': (host) => `${host} accepte notre présentation.`,
  'stopped-tls-title': (host) => `${host} convient de TLS avec nous.`,
  'stopped-without-tls-title': (host) => `${host} accepte notre présentation, sans TLS.`,
  'stopped-auth-title': (host) => `${host} nous laisse entrer.`,
  'stopped-sender-title': (host) => `${host} accepte l’expéditeur.`,
  'stopped-data-title': (host) => `${host} est prêt pour le message.`,
  'stopped-quit-advice': () => 'Là, nous avons dit au revoir, comme le demandait cette vérification. La suite n’a pas été essayée.',
  'stopped-drop-advice': () =>
    'Là, nous avons fermé la connexion sans un mot, comme le demandait cette vérification. Le serveur note une connexion perdue\u202f; la suite n’a pas été essayée.',
  'stopped-message-advice': () =>
    'La vérification demandait de le quitter sans au revoir\u202f; son journal note donc aussi une connexion perdue. Le message y est en sûreté.',
  'delivery-stopped-as-asked': () => 'La vérification devait s’arrêter avant tout message.',

  'note-no-xclient': () => 'Sans XCLIENT, la suite parlerait de nous, et non du client demandé\u202f; nous nous retirons donc.',
  'outcome-no-xclient': () => 'pas de XCLIENT',
  'xclient-missing-title': (host) => `${host} ne nous propose pas XCLIENT.`,
  'xclient-missing-advice': () =>
    'Il ne le réserve qu’aux clients auxquels il fait confiance\u202f; chez Postfix, ils figurent dans smtpd_authorized_xclient_hosts. Sans cela, la suite parlerait de nous\u202f; nous en sommes donc restés là.',
  'xclient-attributes-title': (host) => `${host} n’accepte rien de ce que XCLIENT devait dire.`,
  'xclient-attributes-advice': (names) =>
    `${names.length === 0 ? 'Il n’énumère aucun attribut' : `Il énumère ${liste(names)}`}. Sans ceux qu’il fallait, la suite parlerait de nous\u202f; nous en sommes donc restés là.`,
  'xclient-value-advice': () => 'Il connaît la commande, mais pas ce que nous en avons dit. Sa réponse nomme la valeur.',
  'lhlo-refused-title': (host) => `${host} ne parle pas LMTP ici.`,
  'lhlo-refused-advice': () =>
    'LHLO n’appartient qu’à LMTP, et il n’y a rien sur quoi se rabattre. Présentez-vous par EHLO, ou cherchez le port qui mène aux boîtes aux lettres.',
  'note-source-address': (address) => `${address} n’est pas une adresse de la machine où tourne smtpscope\u202f; rien n’a donc été envoyé.`,
  'source-address-title': (address) => `Impossible de se connecter depuis ${address}.`,
  'source-address-advice': () =>
    'Ce n’est pas une adresse de la machine où tourne smtpscope\u00a0: rien n’a donc été envoyé, et l’on ne sait rien du serveur.',
  'outcome-source-address': () => 'pas d’adresse source pareille',
  'lab-title': () => 'Seul le propriétaire d’un serveur devrait lui faire cela.',
  'lab-advice': (refusal) => `${refusal} Omettez-le pour un serveur qui n’est pas à vous.`,
  'up-dropped': () => 'Il a accepté la connexion. Nous avons fermé avant qu’il puisse dire quoi que ce soit, comme demandé.',
  'up-not-asked': () => 'Rien ne lui a été envoyé\u00a0: notre propre adresse n’était pas disponible.',
  'firewall-dropped-early': () => 'La connexion a été acceptée, mais nous avons fermé avant que rien soit dit, comme demandé.',
  'outcome-lab': () => 'pas permis ici',

  'what-xclient': () => 'la réponse à XCLIENT',
  'waiting-title-xclient': () => 'Le serveur n’a pas encore répondu à XCLIENT.',
  'note-xclient': () => 'À partir d’ici, le serveur nous traite comme le client que nomme XCLIENT. La session recommence.',
  'note-xclient-refused': () => 'Le serveur ne nous laisse pas parler pour un autre client.',
  'xclient-refused-title': () => 'Le serveur refuse XCLIENT.',
  'xclient-refused-advice': () =>
    'Il n’accepte cette commande que des clients auxquels il fait confiance\u202f; chez Postfix, ils figurent dans smtpd_authorized_xclient_hosts. Sa réponse en dit plus.',
} satisfies InOtherWords<typeof english>
