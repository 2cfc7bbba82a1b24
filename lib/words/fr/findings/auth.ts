// Logging in, in French.
import { type FindingText, parts } from '#lib/words/finding-text.ts'
import { liste } from '#lib/words/fr/lists.ts'

export const authTexts = {
  'auth-in-the-clear': {
    title: () => 'L’authentification est proposée sans chiffrement',
    means: ({ mechanisms }) =>
      `Avant TLS, le serveur propose AUTH avec ${liste(parts(mechanisms))}. Un client qui accepte montre son mot de passe à tous sur le chemin.`,
    todo: () => 'N’offrez AUTH que sous TLS. Avec Postfix\u202f: smtpd_tls_auth_only = yes.',
  },
  'auth-sent-in-the-clear': {
    title: () => 'L’authentification n’était pas chiffrée',
    means: () => 'Comme demandé, elle est passée sur une connexion en clair, où d’autres sur le chemin peuvent la lire.',
    todo: () => 'Changez le mot de passe si d’autres partagent ce réseau.',
  },
  'auth-untrusted': {
    title: () => 'Les identifiants sont partis vers un serveur sans confiance établie',
    means: ({ host }) =>
      `La connexion était chiffrée, mais personne que nous connaissions ne garantit qu’elle aboutit à ${host}. Un logiciel de messagerie aurait demandé avant.`,
    todo: ({ host }) => `Si vous n’êtes pas sûr que c’est bien ${host} qui a répondu, changez le mot de passe.`,
  },
  'auth-not-offered': {
    title: () => 'Pas d’authentification proposée',
    means: ({ host }) => `Une authentification était demandée, et ${host} ne propose pas AUTH.`,
    todo: () => 'Prenez le port des utilisateurs, 587 ou 465. Sur le port 25, les serveurs entrants n’en proposent pas.',
  },
  'auth-weak-mechanisms': {
    title: () => 'Des méthodes d’authentification dépassées',
    means: ({ mechanisms }) =>
      `Le serveur propose ${liste(parts(mechanisms))}. Cela repose sur des hachages cassés depuis, et oblige à garder le mot de passe sous une forme facile à voler.`,
    todo: () => 'Proposez à la place PLAIN sous TLS, ou SCRAM-SHA-256.',
  },
  'scram-signature-wrong': {
    title: () => 'Le serveur ne fait pas ses preuves',
    means: ({ host }) =>
      `Avec SCRAM, le serveur doit montrer qu’il connaît le mot de passe. ${host} ne l’a pas fait, ou mal. Quelqu’un se trouve peut-être entre les deux.`,
    todo: () => 'Ne vous y authentifiez pas avant que son administrateur ait vérifié. Si le logiciel est en cause, une mise à jour aide.',
  },
} satisfies Record<string, FindingText>
