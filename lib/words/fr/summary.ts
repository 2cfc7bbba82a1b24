// The sentences above everything, in French: one that a customer understands, one that says what to do.
import type { summaryWords as english } from '#lib/words/en/summary.ts'
import { duration } from '#lib/words/fr/durations.ts'
import { liste } from '#lib/words/fr/lists.ts'
import type { InOtherWords } from '#lib/words/language.ts'

export const summaryWords = {
  'chip-reply': (reply, command) => `${reply} à ${command}`,
  'chip-end': () => 'la fin du message',

  'running-queued-title': (place) =>
    place === 1
      ? 'En attente d’une place libre\u00a0: cette vérification est la prochaine.'
      : `En attente d’une place libre\u00a0: ${place - 1} avant celle-ci.`,
  'running-queued-advice': () =>
    'Beaucoup de vérifications tournent en ce moment. Celle-ci démarre d’elle-même\u202f; vous pouvez laisser la page ouverte, ou revenir à son lien.',
  'running-start': (target) => `On commence par ${target}.`,
  'running-lookup': (domain) => `On demande au DNS les serveurs de messagerie de ${domain}.`,
  'running-address': (host) => `On demande au DNS l’adresse de ${host}.`,
  'running-connect': (host) => `Connexion à ${host}.`,
  'running-banner': (host) => `Connecté à ${host}. On attend sa bannière.`,
  'running-greet': (host) => `On se présente à ${host}.`,
  'running-tls': (host) => `On convient de TLS avec ${host}.`,
  'running-sender': () => 'On nomme l’expéditeur.',
  'running-recipient': () => 'On demande le destinataire.',
  'running-message': () => 'On transmet le message.',
  'running-quit': () => 'On dit au revoir.',

  'completed-title': (recipients) =>
    recipients.length > 3
      ? `Le serveur accepte le courrier pour les ${recipients.length} destinataires.`
      : `Le serveur accepte le courrier pour ${liste(recipients)}.`,
  'completed-postmaster-title': (host) => `${host} est en service et accepte le courrier pour son postmaster.`,
  'completed-some-advice': (refused, more) =>
    `Non acceptés\u00a0: ${more > 0 ? `${refused.join(', ')} et ${more} ${more === 1 ? 'autre' : 'autres'}` : liste(refused)}. La transcription donne la raison de chaque refus\u202f; pour les autres, tout va bien jusqu’ici.`,
  'completed-ways-advice': (failing, all) =>
    `Rien n’a été remis. ${failing} ${failing < 2 ? 'adresse' : 'adresses'} sur ${all} ne ${failing < 2 ? 'l’accepte' : 'l’acceptent'} pas\u00a0: tout peut donc dépendre de celle où un expéditeur se présente\u202f; les constats disent lesquelles.`,
  'completed-some-title': (taken, all) =>
    `Le serveur accepte le courrier pour ${taken} ${taken < 2 ? 'destinataire' : 'destinataires'} sur ${all}.`,
  'completed-advice': () =>
    'Rien n’a été remis\u00a0: un test sans envoi s’arrête avant tout message. Si le courrier n’arrive toujours pas, envoyez un message pour voir la suite.',
  'accepted-title': (host) => `${host} a accepté le message.`,
  'accepted-some-title': (host, taken, all) =>
    `${host} a accepté le message pour ${taken} ${taken < 2 ? 'destinataire' : 'destinataires'} sur ${all}.`,
  'accepted-advice': () =>
    'À partir d’ici, c’est ce serveur qui en répond. S’il arrive dans la boîte de réception ou dans un autre dossier se décide au-delà de ce point.',

  'null-mx-title': (domain) => `${domain} ne reçoit pas de courrier.`,
  'null-mx-advice': () =>
    'Son titulaire le dit dans le DNS, par un MX nul. Demandez une autre adresse au destinataire\u202f; renvoyer le message n’y changera rien.',
  'nxdomain-title': (domain) => `Le domaine ${domain} n’existe pas.`,
  'nxdomain-advice': () => 'Vérifiez l’orthographe. Si elle est bonne, le domaine a peut-être expiré, et c’est à son titulaire d’agir.',
  'no-address-title': (domain) => `${domain} n’a pas de serveur de messagerie.`,
  'no-address-advice': () =>
    'Le DNS n’a pour lui ni serveur de messagerie ni adresse. Vérifiez l’orthographe\u202f; sinon, c’est à son titulaire d’agir.',
  'mx-unresolvable-title': (host) => `Le serveur de messagerie ${host} n’a pas d’adresse.`,
  'mx-unresolvable-advice': () =>
    'L’enregistrement MX nomme un hôte qui n’a pas d’adresse dans le DNS. L’administrateur du domaine doit le corriger.',
  'limited-title': (host, family) => `${host} n’a pas d’adresse ${family}.`,
  'limited-advice': (family) => `Cette vérification était limitée à ${family}. Relancez-la avec toutes les adresses.`,
  'dns-failed-title': (domain) => `Le DNS de ${domain} est en panne.`,
  'dns-failed-advice': () =>
    'Ses serveurs DNS répondent par une erreur. C’est à l’administrateur du domaine d’agir\u202f; d’ici là, le courrier attend chez les expéditeurs.',
  'dns-timeout-title': (domain) => `Le DNS ne donne pas de réponse pour ${domain}.`,
  'dns-timeout-advice': () =>
    'Ses serveurs DNS se taisent, ou le nôtre. Essayez un autre domaine pour savoir lesquels\u202f; puis réessayez plus tard.',

  'connect-refused-title': (host, port) => `${host} refuse les connexions sur le port ${port}.`,
  'connect-refused-advice': () =>
    'L’hôte est là, mais aucun serveur de messagerie n’écoute sur ce port. Son administrateur doit le démarrer, ou ouvrir le port.',
  'connect-timeout-title': (host, port) => `Personne ne répond chez ${host}, port ${port}.`,
  'connect-timeout-advice': () =>
    'Un pare-feu jette nos paquets, ou l’hôte est en panne. Essayez d’abord un serveur que vous savez en service\u00a0: beaucoup de réseaux bloquent le port 25 à tous.',
  'connect-unreachable-title': (host) => `Aucun chemin ne mène d’ici à ${host}.`,
  'connect-unreachable-advice': () =>
    'Le réseau dit que l’hôte est hors d’atteinte. Vérifiez d’abord notre propre connexion, puis l’adresse dans le DNS.',
  'connect-reset-title': (host) => `${host} coupe la connexion.`,
  'connect-reset-advice': () =>
    'La connexion a été coupée pendant qu’elle s’établissait\u00a0: par un hôte surchargé, ou par un pare-feu. Réessayez plus tard, ou d’ailleurs.',
  'denied-title': (host) => `${host} n’est pas à tester d’ici.`,
  'denied-advice': () => 'Son exploitant l’a demandé. Lancez smtpscope sur une machine à vous pour voir comment il répond.',
  'enough-title': (host) => `On s’est connecté assez souvent à ${host} pour l’instant.`,
  'enough-advice': () =>
    'Ce smtpscope ne se connecte que de temps à autre à un même serveur, pour le laisser en paix. Réessayez dans quelques minutes.',
  'forbidden-title': () => 'Cette cible n’est pas à nous de tester.',
  'forbidden-advice': () =>
    'smtpscope ne se connecte qu’à des adresses publiques et à des ports de messagerie. Son exploitant peut autoriser d’autres réseaux.',

  'silent-title': (host) => `${host} accepte la connexion et ne dit rien.`,
  'silent-advice': () =>
    'Un serveur SMTP parle le premier. Peut-être ce port attend-il TLS d’emblée (465), ou un pare-feu accepte-t-il à la place d’un serveur en panne.',
  'hung-up-title': (host) => `${host} raccroche sans un mot.`,
  'hung-up-advice': () =>
    'Il accepte la connexion et la ferme aussitôt. Il est peut-être surchargé, ou bloque notre adresse. Réessayez plus tard, ou d’ailleurs.',
  'not-smtp-title': (host, port) => `Ce qui répond chez ${host}, port ${port}, n’est pas du SMTP.`,
  'not-smtp-advice': () => 'Vérifiez le port. La transcription montre ce qui est venu à la place d’une bannière.',
  'broke-off-title': (host, place) => `${host} a interrompu la session à l’étape ${place}.`,
  'broke-off-advice': () =>
    'Il a fermé la connexion sans la réponse qu’il devait. Un expéditeur réessaie plus tard\u202f; si cela dure, son administrateur doit regarder.',
  'timed-out-title': (host, place) => `${host} a cessé de répondre à l’étape ${place}.`,
  'timed-out-advice': (ms) =>
    `Nous avons attendu sa réponse pendant ${duration(ms)}. Un expéditeur abandonne aussi, et réessaie plus tard\u202f; son administrateur doit regarder ce qui occupe le serveur.`,
  'out-of-step-title': (host) => `${host} enfreint les règles de SMTP.`,
  'out-of-step-advice': () =>
    'Sa dernière réponse ne correspond pas à la question. Son administrateur doit regarder\u202f; la transcription montre la ligne.',
  'too-much-title': (host) => `${host} n’arrête pas de parler.`,
  'too-much-advice': () =>
    'Il a envoyé plus qu’une session entière ne peut contenir\u202f; nous avons donc fermé. Ce n’est pas un serveur de messagerie en état de marche.',

  'banner-refused-title': () => 'Le serveur refuse de nous parler.',
  'banner-refused-advice': () =>
    'Il nous renvoie avant qu’un message soit annoncé. Sa réponse dit pourquoi\u202f; il s’agit souvent d’une liste de blocage, ou d’un DNS inverse manquant.',
  'banner-deferred-title': () => 'Le serveur est occupé, ou veut que nous revenions plus tard.',
  'banner-deferred-advice': () =>
    'Un refus temporaire\u00a0: un expéditeur garde donc le courrier et réessaie. Si cela dure des heures, son administrateur doit regarder.',
  'greet-refused-title': () => 'Le serveur nous refuse dès la présentation.',
  'greet-refused-advice': () => 'Il refuse le nom sous lequel nous nous présentons, ou notre adresse. Sa réponse dit lequel des deux.',
  'greet-again-refused-title': () => 'Le serveur commence TLS, puis refuse notre présentation.',
  'greet-again-refused-advice': () =>
    'Sa réponse dit pourquoi. Peut-être a-t-il d’autres règles pour les expéditeurs qui chiffrent\u202f; son administrateur doit regarder.',
  'sender-refused-title': (from) => `Le serveur refuse l’expéditeur ${from}.`,
  'sender-refused-advice': () => 'Essayez une autre adresse d’expéditeur\u202f; voyez ensuite ce que la réponse dit de celle-ci.',
  'sender-deferred-title': (from) => `Le serveur remet à plus tard l’expéditeur ${from}.`,
  'sender-deferred-advice': () => 'Un refus temporaire\u00a0: un expéditeur garde le courrier et réessaie plus tard.',
  'dismissed-title': (host, place) => `${host} met fin à la session à l’étape ${place}, pour l’instant.`,
  'dismissed-advice': () =>
    'Par 421, un serveur ferme toute la session\u202f; sa réponse dit pourquoi. Un expéditeur garde le courrier et réessaie plus tard. Si cela dure des heures, son administrateur doit regarder.',
  'mailbox-unknown-title': (to) => `Le serveur va bien, mais ne connaît pas de boîte ${to}.`,
  'mailbox-unknown-advice': () =>
    'Vérifiez l’orthographe de l’adresse avec le destinataire. Il n’y a rien à changer de votre côté, et renvoyer le message n’y changera rien.',
  'mailbox-full-title': (to) => `La boîte ${to} est pleine.`,
  'mailbox-full-advice': () =>
    'Le destinataire doit y faire de la place. Joignez-le autrement\u202f; un message envoyé maintenant attend ou revient.',
  'relay-denied-title': (to) => `Le serveur n’accepte pas le courrier pour ${to}.`,
  'relay-denied-advice': () =>
    'Il n’est pas chargé de ce domaine, et ne relaie pas pour des inconnus. S’il devait en être chargé, son administrateur doit ajouter le domaine.',
  'greylisted-title': () => 'Liste grise\u00a0: le serveur nous demande de revenir dans un moment.',
  'greylisted-advice': () =>
    'Il le fait une fois avec chaque inconnu. Un vrai serveur de messagerie réessaie de lui-même et passe\u202f; personne n’a à agir.',
  'recipient-refused-title': (to) => `Le serveur refuse le courrier pour ${to}.`,
  'recipient-refused-advice': () => 'Sa réponse dit pourquoi. Le refus est définitif\u00a0: renvoyer la même chose n’y changera rien.',
  'recipient-deferred-title': (to) => `Le serveur n’accepte pas le courrier pour ${to} en ce moment.`,
  'recipient-deferred-advice': () =>
    'Un refus temporaire\u00a0: un expéditeur garde le courrier et réessaie pendant des jours. Si cela dure, l’administrateur du destinataire doit regarder.',
  'recipients-refused-title': (count) => `Le serveur refuse les ${count} destinataires.`,
  'data-refused-title': () => 'Le serveur accepte le destinataire, mais ne veut pas de message.',
  'data-refused-advice': () =>
    'Il a refusé avant d’avoir vu le moindre message\u00a0: ce que contient celui-ci n’est donc pas en cause. Sa réponse dit pourquoi.',
  'data-deferred-advice': () => 'Un refus temporaire, avant d’avoir vu le moindre message. Un expéditeur réessaie plus tard.',
  'message-refused-title': () => 'Le serveur accepte le destinataire, mais refuse le message.',
  'message-refused-advice': () =>
    'Il a lu le message et n’en veut pas. Sa réponse dit pourquoi\u202f; il s’agit le plus souvent de ce que le message contient.',
  'message-deferred-title': () => 'Le serveur remet le message à plus tard.',
  'message-deferred-advice': () => 'Un refus temporaire après lecture du message. Un expéditeur réessaie plus tard.',

  'tls-no-reason': () => 'aucune raison donnée',
  'tls-failed-title': (host) => `${host} propose TLS, mais la négociation échoue.`,
  'tls-alone-title': (host) => `Avec cette seule version de TLS, la négociation avec ${host} n’aboutit pas.`,
  'tls-alone-advice': (alert) =>
    `Elle a échoué sur «\u00a0${alert}\u00a0». Les serveurs d’aujourd’hui refusent les anciennes versions, à juste titre. Les expéditeurs en proposent plusieurs\u202f; relancez la vérification sans version pour voir ce qu’ils rencontrent.`,
  'tls-failed-advice': (alert) =>
    `Elle a échoué sur «\u00a0${alert}\u00a0». Un vrai expéditeur continuerait maintenant sans TLS, et le courrier voyagerait en clair. Son administrateur doit regarder.`,
  'tls-failed-required-advice': (alert) =>
    `Elle a échoué sur «\u00a0${alert}\u00a0». Cette vérification demandait TLS ou rien\u202f; un expéditeur qui fait de même garde le courrier. Son administrateur doit regarder.`,
  'tls-implicit-title': (host, port) => `TLS ne s’établit pas avec ${host} sur le port ${port}.`,
  'tls-implicit-advice': (alert) =>
    `Cela a échoué sur «\u00a0${alert}\u00a0». Peut-être ce port commence-t-il en clair avant de passer à TLS par STARTTLS, comme le 25 et le 587.`,
  'tls-injection-title': (host) => `${host} envoie du texte en clair là où TLS doit commencer.`,
  'tls-injection-advice': () =>
    'Ce qui suit son feu vert pourrait venir de n’importe qui en chemin, et passerait pour protégé (CVE-2011-0411). Nous en sommes donc restés là. Son administrateur doit mettre le serveur à jour, ou regarder ce qui se trouve devant lui.',
  'tls-refused-title': (host) => `${host} propose TLS, mais ne le commence pas.`,
  'tls-not-offered-title': (host) => `${host} ne propose pas TLS.`,
  'tls-required-advice': () =>
    'Cette vérification demandait TLS ou rien. Un expéditeur qui y tient garde le courrier et finit par le renvoyer\u202f; la plupart des expéditeurs continueraient en clair.',
  'tls-unknown-title': (host) => `${host} n’a pas dit s’il propose TLS.`,
  'tls-unknown-advice': () =>
    'Cette vérification demandait TLS ou rien, et seule une réponse à EHLO dit ce qui est proposé. La transcription montre ce qui est venu à la place.',
  'silent-tls-advice': () =>
    'TLS est établi, mais un serveur SMTP parle le premier, là aussi. Peut-être un autre service écoute-t-il sur ce port.',

  'cancelled-title': () => 'La vérification a été arrêtée.',
  'cancelled-advice': () => 'Ce qui a été vu jusque-là figure ci-dessous. Relancez-la pour voir la suite.',
  'interrupted-title': () => 'smtpscope s’est arrêté au milieu de cette vérification.',
  'interrupted-advice': () =>
    'Ce qui a été vu jusque-là figure ci-dessous. La cause est chez nous, pas chez le serveur\u202f; relancez-la.',

  'outcome-accepted': () => 'message accepté',
  'outcome-completed': () => 'test terminé',
  'outcome-some-ways': (taking, all) => `accepté à ${taking} ${taking < 2 ? 'adresse' : 'adresses'} sur ${all}`,
  'outcome-null-mx': () => 'MX nul',
  'outcome-nxdomain': () => 'NXDOMAIN',
  'outcome-no-address': () => 'pas d’adresse',
  'outcome-servfail': () => 'SERVFAIL',
  'outcome-dns-refused': () => 'REFUSED par le DNS',
  'outcome-dns-timeout': () => 'DNS sans réponse',
  'outcome-connect-refused': () => 'connexion refusée',
  'outcome-connect-timeout': () => 'connexion sans réponse',
  'outcome-connect-unreachable': () => 'hôte hors d’atteinte',
  'outcome-connect-reset': () => 'connexion coupée',
  'outcome-spared': () => 'pas essayé',
  'outcome-forbidden': () => 'cible interdite',
  'outcome-closed': () => 'connexion fermée',
  'outcome-timeout': () => 'délai dépassé',
  'outcome-tls-failed': () => 'échec de la négociation TLS',
  'outcome-tls-injection': () => 'texte avant TLS',
  'outcome-no-tls': () => 'pas de STARTTLS',
  'outcome-not-smtp': () => 'pas du SMTP',
  'outcome-cancelled': () => 'arrêtée',
  'outcome-interrupted': () => 'interrompue',
} satisfies InOtherWords<typeof english>
