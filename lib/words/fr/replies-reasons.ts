// What a refusal means by its reason, and what to do, in French.
import type { ReplyParams, ReplyTexts } from '#lib/words/reply-text.ts'

/** What a queue does by itself. */
const wait = ({ wait }: ReplyParams) =>
  wait === undefined
    ? 'Personne n’a à agir\u00a0: un serveur de messagerie garde le message et réessaie de lui-même.'
    : `Personne n’a à agir\u00a0: un serveur de messagerie garde le message et réessaie de lui-même. Le serveur demande d’attendre ${wait}.`

const waitOr = (otherwise: string) => (params: ReplyParams) => (params.turn === 'nobody' ? wait(params) : otherwise)

export const replyReasons: ReplyTexts['reasons'] = {
  'mailbox-unknown': {
    title: 'Boîte aux lettres inconnue',
    means: 'Le serveur gère bien le domaine, mais n’y connaît personne à cette adresse.',
    todo: () => 'Vérifiez l’orthographe avec le destinataire et retirez l’adresse des listes. Un nouvel envoi n’y changera rien.',
  },
  'mailbox-disabled': {
    title: 'La boîte aux lettres est désactivée',
    means: 'Elle existe, mais elle est bloquée, expirée ou fermée faute d’usage.',
    todo: () => 'Joignez le destinataire par un autre moyen. Lui seul, ou l’administrateur de sa messagerie, peut la faire rouvrir.',
  },
  'mailbox-full': {
    title: 'La boîte aux lettres est pleine',
    means: 'Le destinataire a épuisé l’espace que son fournisseur lui accorde.',
    todo: () => 'Prévenez le destinataire par un autre moyen\u00a0: à lui de faire de la place, ou d’en obtenir davantage.',
  },
  'mailbox-moved': {
    title: 'Le destinataire a changé d’adresse',
    means: 'Le serveur le dit, et ne fait pas suivre le courrier.',
    todo: () => 'Utilisez la nouvelle adresse si la réponse l’indique, ou demandez-la au destinataire.',
  },
  'recipient-refused': {
    title: 'Le destinataire n’accepte pas cet expéditeur',
    means: 'L’adresse a sa propre restriction\u00a0: liste fermée, blocage personnel, courrier interne uniquement.',
    todo: () => 'Demandez au destinataire, ou à l’administrateur de sa messagerie, d’autoriser l’expéditeur.',
  },
  'recipient-domain-unknown': {
    title: 'Le domaine du destinataire est introuvable',
    means: 'Le serveur ne trouve dans le DNS ni ce domaine, ni de chemin vers son serveur de messagerie.',
    todo: () => 'Vérifiez l’orthographe après l’arobase. Si elle est juste, il faut corriger le DNS du domaine.',
  },
  'relay-denied': {
    title: 'Ce serveur ne gère pas ce domaine',
    means: 'Il ne livre pas pour le domaine du destinataire, et ne relaie que pour ceux qu’il connaît.',
    todo: () =>
      'Pour votre courrier sortant\u00a0: authentifiez-vous, ou utilisez le serveur d’envoi de votre fournisseur. Pour le courrier entrant\u00a0: dirigez le MX vers le bon serveur, ou faites-y ajouter le domaine.',
  },
  'sender-refused': {
    title: 'L’adresse de l’expéditeur n’est pas acceptée',
    means: 'Le serveur refuse le courrier de cette adresse, n’a pas pu la vérifier, ou ne permet pas à ce compte de l’utiliser.',
    todo: () =>
      'Vérifiez que l’adresse existe, qu’elle reçoit du courrier et qu’elle appartient au compte qui envoie\u202f; sinon, voyez avec l’administrateur du serveur.',
  },
  'sender-domain-unresolvable': {
    title: 'Le domaine de l’expéditeur est introuvable',
    means: 'Il n’a ni MX ni adresse dans le DNS, ou ne reçoit pas de courrier\u00a0: personne ne pourrait lui répondre.',
    todo: () => 'Vérifiez l’orthographe du domaine de l’expéditeur, et publiez son enregistrement MX.',
  },
  'sender-authentication': {
    title: 'Échec de SPF, DKIM ou DMARC',
    means: 'Rien ne prouve que le message vient bien du domaine qu’il annonce comme expéditeur.',
    todo: () =>
      'Ajoutez l’adresse d’envoi à l’enregistrement SPF du domaine, signez avec DKIM, et faites correspondre l’un des deux au domaine du champ From.',
  },
  'reverse-dns': {
    title: 'L’adresse d’envoi n’a pas de nom correct',
    means: 'Son enregistrement PTR manque, ressemble à celui d’un accès particulier, ou mène à un nom qui ne ramène pas à l’adresse.',
    todo: () =>
      'Faites définir, par qui gère l’adresse, un PTR vers le nom du serveur de messagerie, avec un enregistrement d’adresse qui y ramène.',
  },
  'greeting-refused': {
    title: 'Le nom donné dans EHLO n’est pas accepté',
    means: 'Le serveur veut un nom d’hôte complet, présent dans le DNS, et qui soit bien celui du client.',
    todo: () => 'Donnez au serveur d’envoi (EHLO) son nom d’hôte complet, celui auquel mène son adresse.',
  },
  reputation: {
    title: 'L’adresse ou le domaine d’envoi a mauvaise réputation',
    means: 'Le fournisseur l’a bloqué pour ce qui en est venu, de lui ou de ses voisins.',
    todo: () =>
      'Trouvez et arrêtez les envois indésirables, puis demandez au fournisseur de lever le blocage, à l’adresse que donne la réponse s’il y en a une.',
  },
  'reputation-listed': {
    title: 'L’adresse ou le domaine d’envoi figure sur une liste de blocage',
    means: 'Le serveur consulte une liste publique et refuse ceux qui y figurent.',
    todo: ({ blockList }) =>
      `Consultez ${blockList ?? 'la liste'}, voyez-en la cause, corrigez-la, puis demandez le retrait. Le serveur lui-même n’y peut guère.`,
  },
  'rate-limited': {
    title: 'Trop d’envois en trop peu de temps',
    means: 'Le serveur limite les messages, les destinataires ou les erreurs sur une durée, et la limite est atteinte.',
    todo: waitOr(
      'Envoyez moins sur la même durée, et étalez le reste. Cherchez les scripts ou les comptes qui envoient plus qu’ils ne devraient.',
    ),
  },
  'too-many-connections': {
    title: 'Trop de connexions simultanées',
    means: 'Le serveur n’en accepte pas davantage, de ce client ou au total.',
    todo: waitOr('Ouvrez moins de connexions à la fois, et faites passer plus de messages par chacune.'),
  },
  'too-many-recipients': {
    title: 'Trop de destinataires dans un même message',
    means: 'Le serveur n’en accepte qu’un certain nombre à la fois.',
    todo: () =>
      'Écrivez à moins de destinataires à la fois. Un serveur de messagerie les répartit de lui-même\u202f; un programme doit parfois l’apprendre.',
  },
  greylisted: {
    title: 'Liste grise\u00a0: revenez plus tard',
    means: 'Le serveur fait patienter une fois les inconnus, car les expéditeurs de spam réessaient rarement.',
    todo: waitOr('L’expéditeur doit réessayer avec les mêmes adresses\u202f; un serveur de messagerie le fait de lui-même.'),
  },
  'spam-content': {
    title: 'Le message ressemble à du spam',
    means: 'Un filtre a jugé ses mots, ses liens ou sa forme. Les adresses ne sont peut-être pas en cause.',
    todo: () =>
      'Essayez un message simple, sans lien ni pièce jointe, pour voir à quoi cela tient, et demandez à l’administrateur du destinataire de regarder.',
  },
  virus: {
    title: 'Le message semble infecté',
    means: 'Un antivirus y a trouvé du code malveillant, ou quelque chose qui y ressemble.',
    todo: () => 'Analysez l’ordinateur d’où il part. Si l’antivirus se trompe, transmettez le fichier autrement.',
  },
  'content-refused': {
    title: 'Quelque chose dans le message n’est pas accepté',
    means: 'Une pièce jointe, un en-tête ou la forme du message enfreint les règles du serveur, ou celles du courrier.',
    todo: () => 'Voyez ce que nomme la réponse\u00a0: retirez la pièce jointe, ou corrigez l’en-tête, puis renvoyez.',
  },
  'message-too-large': {
    title: 'Le message est trop volumineux',
    means: 'Il dépasse ce qu’accepte le serveur, ou le destinataire. Les pièces jointes grossissent d’un tiers en chemin.',
    todo: () => 'Partagez les gros fichiers par un lien, ou divisez-les.',
  },
  tls: {
    title: 'Le chiffrement est exigé, ou a échoué',
    means: 'Le serveur exige TLS avant d’aller plus loin, ou TLS n’a pas pu s’établir.',
    todo: () => 'Faites utiliser STARTTLS par l’expéditeur, avec une version actuelle de TLS, et voyez ce que propose le serveur.',
  },
  'auth-required': {
    title: 'Il faut d’abord s’authentifier',
    means: 'Par cette voie, le serveur n’accepte que le courrier de ses propres utilisateurs.',
    todo: () =>
      'Activez l’authentification SMTP dans le logiciel de messagerie. Le courrier destiné aux utilisateurs du serveur arrive sans elle, sur le port 25.',
  },
  'auth-failed': {
    title: 'L’authentification a échoué',
    means: 'L’identifiant, le mot de passe ou la méthode n’ont pas été acceptés, ou le compte ne peut pas se connecter ainsi.',
    todo: () =>
      'Vérifiez l’identifiant et le mot de passe\u202f; beaucoup de fournisseurs exigent un mot de passe propre au logiciel, ou OAuth.',
  },
  syntax: {
    title: 'Le serveur n’a pas compris une commande ou une adresse',
    means: 'Elle est mal écrite, vient au mauvais moment, ou relève d’une extension que ce serveur n’a pas.',
    todo: () =>
      'Comparez la ligne ci-dessus avec la norme. Cherchez des caractères parasites dans l’adresse, et une mise à jour du logiciel.',
  },
  'server-trouble': {
    title: 'Le serveur a un problème interne',
    means: 'Quelque chose a échoué de son côté. Cela ne dit rien de l’expéditeur ni du message.',
    todo: waitOr('Prévenez l’administrateur du serveur\u00a0: il a refusé définitivement pour ce qui semble être une panne chez lui.'),
  },
  'storage-full': {
    title: 'Le serveur n’a plus de place',
    means: 'Ce n’est pas la boîte aux lettres, mais le disque du serveur, ou sa file d’attente, qui est plein.',
    todo: waitOr('Prévenez l’administrateur du serveur\u00a0: lui seul peut faire de la place.'),
  },
  loop: {
    title: 'Le message tourne en rond',
    means: 'Des serveurs se le renvoient, jusqu’à ce que l’un d’eux l’ait vu trop souvent.',
    todo: () => 'L’administrateur du destinataire doit trouver la redirection, ou le MX, qui ramène au point de départ.',
  },
  'not-accepting': {
    title: 'Cet hôte ou ce domaine ne reçoit pas de courrier',
    means: 'Il le dit lui-même, pour tous les expéditeurs.',
    todo: () =>
      'Demandez une autre adresse au destinataire. Si du courrier doit arriver ici, il faut changer l’enregistrement MX ou le serveur.',
  },
  connection: {
    title: 'Une connexion derrière le serveur a échoué',
    means: 'Il n’a pas pu joindre le serveur suivant, ou l’a attendu trop longtemps.',
    todo: waitOr('L’administrateur du destinataire doit voir pourquoi son serveur ne joint pas le suivant.'),
  },
  policy: {
    title: 'Refusé par une règle',
    means: 'Le serveur a une règle qui s’y oppose, et ne dit pas laquelle.',
    todo: () => 'Demandez à l’administrateur du serveur, avec la réponse entière et l’heure\u00a0: son journal connaît la règle.',
  },
}
