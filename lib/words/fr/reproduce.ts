// What stands beside the commands that do a check again with other tools, in French.
import type { reproduceWords as english } from '#lib/words/en/reproduce.ts'
import { liste } from '#lib/words/fr/lists.ts'
import type { InOtherWords } from '#lib/words/language.ts'

export const reproduceWords = {
  'rerun-practice': (host) => `${host} est un serveur d’exercice\u00a0: il vit dans smtpscope, et aucun autre outil ne l’atteint.`,
  'rerun-address': (host) => `${host} a plusieurs adresses\u202f; voici celle qui a été interrogée.`,
  'rerun-one-of': (count) => `La vérification a interrogé ${count} serveurs\u202f; voici celui qui a décidé.`,
  'rerun-password': () => 'Il demande le mot de passe, et le masque dans ce qu’il affiche.',
  'rerun-user': () => 'Il demande aussi le nom d’utilisateur, car swaks prendrait celui-ci pour une option.',
  'rerun-lacks': (options) => `swaks n’a pas d’option pour ${liste(options)}.`,
  'lacks-proxy-local': () => 'un en-tête PROXY qui dit LOCAL',
  'lacks-proxy-portless': () => 'un en-tête PROXY de version 2 avec le port 0',
  'rerun-insist': (keywords) => `swaks n’envoie ${liste(keywords)} que si le serveur ${keywords.length > 1 ? 'les' : 'le'} propose.`,
  'rerun-stop-connect': () => 'swaks lit la bannière avant de fermer.',
  'rerun-quoted': () =>
    'Une adresse qui commence par un tiret est ici entre guillemets, pour que swaks ne la prenne pas pour une option\u202f; c’est la même boîte aux lettres.',
  'rerun-comma': () => 'swaks sépare les destinataires aux virgules, même entre guillemets.',
  'rerun-fallback': () =>
    'Si la négociation échoue, swaks continue en clair sur la même connexion\u202f; la vérification, elle, s’est reconnectée.',
  'rerun-tokens': () =>
    'swaks lit %DATE%, %BODY% et leurs semblables, ainsi qu’une barre oblique inverse devant n, comme des marques à lui\u202f; ce message contient un tel texte.',
  'rerun-long': () => 'Le message est trop long pour une ligne de commande\u00a0: enregistrez-le sous message.txt, ou omettez l’option.',
  'rerun-message': () => 'Date et Message-ID sont refaits, car certains serveurs rejettent un message qu’ils ont déjà vu.',
  'rerun-manual': () => 'Les commandes ont été tapées à la main\u202f; retapez-les, chacune une fois venue la réponse à la précédente.',
  'rerun-telnet-tls': () => 'telnet ne parle pas TLS\u00a0: cela va donc aussi loin que le texte en clair.',
  'rerun-secret': () => 'Ce qui a été retiré de la transcription figure entre crochets\u202f; mettez-y ce qui est à vous.',
  'rerun-openssl-greets': () =>
    'openssl lit la bannière et dit EHLO et STARTTLS de lui-même\u202f; ce qui suit vient après la négociation.',
  'rerun-openssl-proxy': () => 'openssl n’a aucun moyen d’envoyer d’abord l’en-tête PROXY.',
  'rerun-telnet-proxy': () => 'L’en-tête PROXY de version 2 est binaire, et ne peut donc pas être tapé.',
} satisfies InOtherWords<typeof english>
