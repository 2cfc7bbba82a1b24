// AUTH in French: the stage, the notes at its lines, and the summary of a login that came to nothing.
import type { authWords as english } from '#lib/words/en/auth.ts'
import { liste } from '#lib/words/fr/lists.ts'
import type { InOtherWords } from '#lib/words/language.ts'

const GUESS = 'qui la verrait pourrait y essayer des mots de passe à loisir'

export const authWords = {
  'stage-auth': () => 'AUTH',
  'place-auth': () => 'de l’authentification',
  'what-auth': () => 'la réponse à AUTH',
  'running-auth': (host) => `Authentification auprès de ${host}.`,
  'waiting-title-auth': () => 'Le serveur examine l’authentification.',
  'waiting-usually-auth': () =>
    'Le serveur interroge son annuaire au sujet de l’utilisateur. Certains retiennent exprès la réponse à un mauvais mot de passe, pour lasser qui devine.',

  'note-auth-your-turn': () => 'Le serveur connaît le mécanisme, et attend notre première réponse.',
  'note-auth-asks': (text) => `Le serveur demande\u00a0: «\u00a0${text}\u00a0».`,
  'note-auth-challenge': (text) =>
    `Le défi du serveur\u00a0: «\u00a0${text}\u00a0». Notre réponse en est une empreinte, calculée avec le mot de passe.`,
  'note-auth-rounds': (count, isLow) =>
    isLow
      ? `Le serveur garde le mot de passe haché en ${count} ${count < 2 ? 'tour' : 'tours'}. La norme en demande au moins 4096\u202f; avec moins, une copie volée est facile à casser.`
      : `Le serveur garde le mot de passe haché en ${count} tours, et envoie son sel. Nous en tirons notre preuve.`,
  'note-auth-server-proof': () => `Le serveur prouve que lui aussi connaît le mot de passe. Sa preuve est masquée\u00a0: ${GUESS}.`,
  'note-auth-server-wrong': () =>
    'La preuve du serveur est fausse\u00a0: il ne connaît pas le mot de passe, ou quelqu’un se tient entre les deux.',
  'note-auth-token-error': (text) => `Le serveur n’accepte pas le jeton, et dit\u00a0: «\u00a0${text}\u00a0».`,

  'note-auth-user': (text) => `Le nom d’utilisateur\u00a0: ${text}.`,
  'note-auth-said': (text) => `En toutes lettres\u00a0: «\u00a0${text}\u00a0». Rien de cela n’est secret.`,
  'note-auth-password': () => 'Le mot de passe, masqué ici.',
  'note-auth-nothing-left': () => 'Une ligne vide\u00a0: nous n’avons plus rien à dire, et le serveur peut nous laisser entrer.',
  'note-auth-both': () => 'Nom d’utilisateur et mot de passe, masqués ici.',
  'note-auth-token': () => 'Nom d’utilisateur et jeton, masqués ici.',
  'note-auth-proof': () => `La preuve que nous connaissons le mot de passe. Elle est masquée\u00a0: ${GUESS}.`,

  'note-auth-cancel-not-base64': () =>
    'Ce que demande le serveur n’est pas du base64, et reste donc incompréhensible. Nous interrompons l’authentification.',
  'note-auth-cancel-too-long': () =>
    'Ce que demande le serveur est bien plus long que ce qu’exige aucun mécanisme. Nous interrompons l’authentification.',
  'note-auth-cancel-malformed': () => 'Ce que demande le serveur ne convient pas au mécanisme. Nous interrompons l’authentification.',
  'note-auth-cancel-endless': () =>
    'Le mécanisme a dit tout ce qu’il a à dire, et le serveur demande encore. Nous interrompons l’authentification.',
  'note-auth-cancel-nonce': () =>
    'Le serveur n’est pas parti du nombre aléatoire que nous avons envoyé\u00a0: sa réponse peut être ancienne. Nous interrompons l’authentification.',
  'note-auth-cancel-iterations': () =>
    'Le serveur veut plus de tours de hachage que nous n’en faisons, un million. Cela ne ferait que nous occuper\u202f; nous interrompons donc l’authentification.',
  'note-auth-cancel-signature': () =>
    'Un serveur qui ne peut pas prouver qui il est n’obtient pas de courrier de nous\u00a0: nous interrompons l’authentification.',
  'note-auth-cancel-answer': () =>
    'Notre réponse serait plus longue que ne peut l’être une ligne d’AUTH. Nous interrompons l’authentification.',

  'note-auth-in': () => 'Nous sommes authentifiés.',
  'note-auth-unproven': () =>
    'Le serveur nous laisse entrer sans prouver qu’il connaît le mot de passe. Avec ce mécanisme il le doit\u202f; nous ne lui faisons donc pas confiance.',
  'note-auth-wrong': () => 'Le nom d’utilisateur ou le mot de passe est faux, ou ce compte ne peut pas s’authentifier ici.',
  'note-auth-wrong-token': () => 'Le jeton est faux ou périmé, ou destiné à un autre utilisateur ou usage.',
  'note-auth-too-weak': () =>
    'Le serveur veut une autre façon de s’authentifier\u00a0: un mécanisme plus fort, ou un mot de passe d’application. Ses mots disent laquelle.',
  'note-auth-encrypt': () => 'Le serveur n’accepte aucune authentification sur une connexion non chiffrée.',
  'note-auth-not-now': () => 'Le serveur n’accepte pas d’authentification à cet endroit.',
  'note-auth-unknown': (mechanism) => `Le serveur ne connaît pas AUTH${mechanism === '' ? '' : ` ${mechanism}`}.`,
  'note-auth-refused': () => 'L’authentification est refusée. Les mots du serveur disent pourquoi.',
  'note-auth-later': () =>
    'Un refus temporaire\u00a0: le serveur ne peut pas vérifier l’authentification en ce moment. Cela ne dit rien du mot de passe.',
  'note-auth-transition': () =>
    'Le serveur doit d’abord apprendre le mot de passe sous une autre forme\u202f; une authentification par PLAIN sous TLS y suffit.',
  'note-auth-first': () =>
    'Le serveur demande d’abord une authentification. Les ports des utilisateurs (587, 465) le font\u202f; le port 25 d’un serveur MX ne le devrait pas.',

  'auth-this-user': () => 'cet utilisateur',
  'auth-wrong-title': (user) => `Le serveur ne laisse pas entrer ${user}.`,
  'auth-wrong-advice': () =>
    'Le nom d’utilisateur ou le mot de passe est faux, ou le compte ne peut pas s’authentifier ici. Les grands fournisseurs veulent un mot de passe d’application à la place de l’habituel.',
  'auth-wrong-token-advice': () =>
    'Le jeton est faux ou périmé, ou destiné à un autre utilisateur ou usage. Procurez-vous-en un nouveau et réessayez.',
  'auth-too-weak-title': (mechanism) => `Le serveur veut une autre authentification que ${mechanism}.`,
  'auth-too-weak-advice': () =>
    'Sa réponse dit laquelle\u00a0: un mécanisme plus fort, un mot de passe d’application, ou d’abord une visite avec un navigateur. Le mot de passe lui-même est peut-être juste.',
  'auth-encrypt-title': () => 'Le serveur n’accepte pas d’authentification sans chiffrement.',
  'auth-encrypt-advice': () => 'Choisissez STARTTLS ou TLS dès le début. Cela ne dit rien du mot de passe.',
  'auth-unknown-title': (mechanism) => `Le serveur n’accepte pas AUTH ${mechanism}.`,
  'auth-unknown-advice': () => 'Il ne connaît pas la commande ou le mécanisme, ou pas à cet endroit. Cela ne dit rien du mot de passe.',
  'auth-refused-title': (user) => `Le serveur refuse l’authentification de ${user}.`,
  'auth-refused-advice': () => 'Sa réponse dit pourquoi.',
  'auth-deferred-title': () => 'Le serveur ne peut pas vérifier l’authentification en ce moment.',
  'auth-deferred-advice': () =>
    'Un refus temporaire, qui ne dit rien du mot de passe. Réessayez plus tard\u202f; si cela dure, son administrateur doit regarder.',
  'auth-unproven-title': (host) => `${host} n’a pas prouvé qu’il connaît le mot de passe.`,
  'auth-unproven-advice': () =>
    'Avec SCRAM, les deux côtés le doivent. Soit son logiciel est en défaut, soit quelqu’un se tient entre les deux. Nous ne sommes pas allés plus loin.',
  'auth-broken-title': (host) => `L’authentification auprès de ${host} n’a pas de sens.`,
  'auth-broken-advice': () =>
    'Ce qu’a dit le serveur ne convient pas au mécanisme\u202f; nous avons donc interrompu. Son administrateur doit regarder. La transcription montre la ligne.',
  'auth-answer-title': () => 'Le mot de passe ou le jeton est trop long pour une authentification.',
  'auth-answer-advice': () => 'Une ligne d’AUTH contient au plus 12\u202f288 caractères\u202f; il n’a donc pas pu être envoyé.',

  'auth-not-offered-title': (host) => `${host} ne propose pas d’authentification.`,
  'auth-clear-not-offered-title': (host) => `${host} ne propose pas d’authentification avant TLS.`,
  'auth-clear-not-offered-advice': () =>
    'Il propose STARTTLS, et personne n’a regardé à l’intérieur de TLS\u00a0: beaucoup de serveurs n’acceptent d’authentification que là. Relancez la vérification avec STARTTLS. Aucun mot de passe n’a été envoyé.',
  'auth-not-offered-advice': (isSecured) =>
    isSecured
      ? 'AUTH ne figure pas parmi ses extensions\u202f; aucun mot de passe n’a donc été envoyé. Les serveurs MX n’en proposent pas sur le port 25\u202f; les utilisateurs s’authentifient sur le port 587 ou 465.'
      : 'AUTH ne figure pas parmi ses extensions\u202f; aucun mot de passe n’a donc été envoyé. Beaucoup de serveurs ne le proposent qu’à l’intérieur de TLS, ou sur le port 587 ou 465.',
  'auth-no-extensions-advice': () =>
    'Nous nous sommes présentés par HELO, qui ne laisse pas de place à AUTH. Aucun mot de passe n’a été envoyé.',
  'auth-other-title': (host, mechanism) =>
    mechanism === 'auto' ? `${host} ne propose aucune authentification que nous connaissions.` : `${host} ne propose pas ${mechanism}.`,
  'auth-other-advice': (offered) =>
    offered.length === 0
      ? 'Il propose AUTH sans nommer un seul mécanisme. Aucun mot de passe n’a été envoyé.'
      : `Il propose ${liste(offered)}. Aucun mot de passe n’a été envoyé.`,
  'auth-no-binding-title': () => 'SCRAM-SHA-256-PLUS n’a pas pu être lié à la connexion.',
  'auth-no-binding-advice': () =>
    'Il lui faut TLS, et un certificat dont la signature a une fonction de hachage. SCRAM-SHA-256 s’en passe. Aucun mot de passe n’a été envoyé.',
  'auth-clear-title': () => 'Le mot de passe n’a pas été envoyé\u00a0: la connexion n’est pas chiffrée.',
  'auth-clear-advice': () =>
    'Quiconque se trouve en chemin pourrait le lire. Choisissez TLS\u202f; ou, pour un serveur à vous, dites qu’il peut partir en clair.',
  'auth-first-25-advice': () =>
    'Les autres serveurs de messagerie arrivent par le port 25, et ne s’authentifient pas. Si celui-ci doit recevoir leur courrier, son administrateur doit les laisser entrer\u202f; ses propres utilisateurs passent par le port 587 ou 465.',
  'auth-first-title': () => 'Le serveur demande d’abord une authentification.',
  'auth-first-advice': () =>
    'Sur ce port, il n’accepte que le courrier de ses propres utilisateurs. Avec un nom d’utilisateur et un mot de passe, la vérification va plus loin\u202f; le courrier d’ailleurs va au MX, sur le port 25.',
  'outcome-auth-not-tried': () => 'pas d’authentification',
} satisfies InOtherWords<typeof english>
