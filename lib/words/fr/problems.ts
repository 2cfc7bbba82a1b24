// What refuses a request as a whole, in French, by its English sentence; `{}` stands for what was put in. With it all else that
// only the server says.

import type { SentenceTexts } from '#lib/words/by-sentence.ts'
import { fieldProblems } from '#lib/words/fr/field-problems.ts'
import { labSentences } from '#lib/words/fr/lab-sentences.ts'
import { practiceTexts } from '#lib/words/fr/practice.ts'

const refusals: SentenceTexts = {
  // A check.
  'Some fields need another look.': 'Certains champs sont à revoir.',
  'smtpscope connects to public mail servers only, and this is not the address of one. To test a server of your own network, run smtpscope there, with SMTPSCOPE_ALLOW_NETS set.':
    'smtpscope ne se connecte qu’à des serveurs de messagerie publics, et ce n’est pas l’adresse de l’un d’eux. Pour tester un serveur de votre réseau, lancez-y smtpscope avec la variable SMTPSCOPE_ALLOW_NETS.',
  'Whoever runs this server has asked not to be tested from here. Run smtpscope on a machine of your own to see how it answers.':
    'L’exploitant de ce serveur a demandé qu’il ne soit pas testé d’ici. Lancez smtpscope sur une machine à vous pour voir comment il répond.',
  'This smtpscope does not send messages. Choose probe: it stops before the message, and shows nearly as much.':
    'Ce smtpscope n’envoie pas de messages. Choisissez le test sans envoi\u00a0: il s’arrête avant le message, et en montre presque autant.',
  'The check could not be started: smtpscope cannot write to its database right now. Try again later.':
    'La vérification n’a pas pu démarrer\u00a0: smtpscope ne peut pas écrire dans sa base de données en ce moment. Réessayez plus tard.',
  'There is no check at this link. Look whether the link is complete.':
    'Il n’y a pas de vérification à ce lien. Voyez si le lien est complet.',
  'This check is gone: it was deleted, or its time was up. Run it again for a new one.':
    'Cette vérification n’existe plus\u00a0: elle a été supprimée, ou son délai est passé. Relancez-la pour en obtenir une nouvelle.',
  'Only whoever started this check can do that, from the browser it was started in.':
    'Seule la personne qui a lancé cette vérification peut faire cela, depuis le navigateur où elle l’a lancée.',
  'Send the owner token as Authorization: Bearer.': 'Envoyez le jeton du propriétaire dans l’en-tête Authorization: Bearer.',
  '"after" is a seq or -1, "wait" is seconds from 0 to 25.':
    '«\u00a0after\u00a0» est un seq ou -1, «\u00a0wait\u00a0» est un nombre de secondes de 0 à 25.',
  // Limits.
  'This server has been asked often enough for now whether it relays. Try again in {}, or without that.':
    'On a assez demandé à ce serveur, pour l’instant, s’il relaie. Réessayez dans {}, ou sans cela.',
  'Many checks are running just now, and many more are waiting. Try again in half a minute.':
    'Beaucoup de vérifications tournent en ce moment, et beaucoup d’autres attendent. Réessayez dans une demi-minute.',
  'That was a lot to read, faster than anybody can. Try again in {}.':
    'C’était beaucoup de lecture, plus vite que quiconque ne peut lire. Réessayez dans {}.',
  'You have started many checks from your network. You can start the next one in {}.':
    'Vous avez lancé beaucoup de vérifications depuis votre réseau. Vous pourrez lancer la prochaine dans {}.',
  'Many checks have been started from networks beside yours. You can start the next one in {}.':
    'Beaucoup de vérifications ont été lancées depuis des réseaux voisins du vôtre. Vous pourrez lancer la prochaine dans {}.',
  'This target has been checked often enough for now, so that its server is left in peace. Try again in {}.':
    'Cette cible a été vérifiée assez souvent pour l’instant\u00a0: son serveur est laissé en paix. Réessayez dans {}.',
  'This server has been connected to often enough for now. Try again in {}.':
    'On s’est connecté assez souvent à ce serveur pour l’instant. Réessayez dans {}.',
  'This recipient has been asked about often enough for now. Try again in {}.':
    'On s’est assez souvent enquis de ce destinataire pour l’instant. Réessayez dans {}.',
  'Many recipients of this domain have been asked about, and smtpscope is no way to find addresses. Try again in {}.':
    'On s’est enquis de beaucoup de destinataires de ce domaine, et smtpscope n’est pas un moyen de trouver des adresses. Réessayez dans {}.',
  'This smtpscope has all the work it can do. Try again in {}.': 'Ce smtpscope a tout le travail qu’il peut faire. Réessayez dans {}.',
  // A call.
  'That came from another site. Start the check from smtpscope itself.':
    'Cela venait d’un autre site. Lancez la vérification depuis smtpscope lui-même.',
  'That came from another site.': 'Cela venait d’un autre site.',
  'Send the request as application/json, or as a plain HTML form.':
    'Envoyez la requête en application/json, ou comme un simple formulaire HTML.',
  'The form has too many fields: {} at most.': 'Le formulaire a trop de champs\u00a0: {} au plus.',
  'The body is not JSON.': 'Le corps n’est pas du JSON.',
  'That is too much: 256 KiB at most.': 'C’est trop\u00a0: 256 Kio au plus.',
  'Send the choice as a plain HTML form.': 'Envoyez le choix comme un simple formulaire HTML.',
  'There is no such language here.': 'Cette langue n’existe pas ici.',
  'This smtpscope answers to localhost. To reach it under another name, set SMTPSCOPE_PUBLIC_URL.':
    'Ce smtpscope répond à localhost. Pour le joindre sous un autre nom, définissez SMTPSCOPE_PUBLIC_URL.',
  'This address is broken.': 'Cette adresse est mal formée.',
  'There is nothing here to do that with.': 'Il n’y a rien ici avec quoi faire cela.',
}

export const problemTexts: SentenceTexts = { ...refusals, ...labSentences, ...fieldProblems, ...practiceTexts }
