// What is said of pipelining, chunks, and the parameters of MAIL and RCPT, in French.
import type { mailWords as english } from '#lib/words/en/mail.ts'
import { size } from '#lib/words/fr/sizes.ts'
import type { InOtherWords } from '#lib/words/language.ts'

export const mailWords = {
  'note-bdat': () => 'Ce morceau est arrivé en entier. Le suivant part.',
  'note-together': () =>
    'Envoyées ensemble\u00a0: le serveur propose PIPELINING, et aucune commande n’attend donc la réponse à la précédente.',
  'note-together-insisted': () =>
    'Envoyées ensemble, bien que le serveur ne propose pas PIPELINING. S’il lit une commande après l’autre, il peut raccrocher.',
  'note-mail-refused-together': () => 'L’expéditeur est refusé, et ce qui est parti avec lui tombe avec lui.',
  'note-follows-sender': () => 'Cela ne fait que découler du refus de l’expéditeur, et ne dit rien du destinataire.',
  'note-follows-recipients': () =>
    'Comme il se doit\u00a0: aucun destinataire n’a été accepté, il n’y a donc personne pour qui prendre un message.',
  'note-data-for-nobody': () =>
    'Le serveur demande le message alors qu’il n’a pas de destinataire. Un point seul y met fin, et rien n’est remis (RFC 2920).',
  'note-dot-for-nobody': () => 'Le point seul n’était pour personne. Rien n’est remis.',
  'note-withheld-size': (limit) =>
    `Le serveur accepte des messages jusqu’à ${size(limit)}, et celui-ci est plus gros. Un expéditeur le renvoie sans un mot\u202f; nous nous retirons donc ici.`,
  'note-withheld-utf8': () =>
    'Une adresse contient des lettres hors ASCII, et le serveur ne propose pas SMTPUTF8. Un expéditeur renvoie un tel message\u202f; nous nous retirons donc ici.',

  'outcome-too-large': () => 'message trop gros',
  'outcome-no-utf8': () => 'pas de SMTPUTF8',
  'too-large-title': (host) => `Le message est plus gros que ce qu’accepte ${host}.`,
  'too-large-advice': (limit) =>
    `Il dit accepter jusqu’à ${size(limit)}\u00a0: un expéditeur renvoie donc le message aussitôt. Allégez-le, ou envoyez un lien vers son contenu.`,
  'no-utf8-title': (host) => `${host} n’accepte pas d’adresse avec des lettres hors ASCII.`,
  'no-utf8-advice': () =>
    'Il ne propose pas SMTPUTF8\u00a0: un expéditeur renvoie donc le message aussitôt. Prenez une adresse sans accents ni autres alphabets, ou demandez à son administrateur de les admettre.',
} satisfies InOtherWords<typeof english>
