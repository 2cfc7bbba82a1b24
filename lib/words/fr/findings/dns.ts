// What DNS says of the way to the mail servers, in French.
import type { FindingText } from '#lib/words/finding-text.ts'

export const dnsTexts = {
  'null-mx': {
    title: () => 'Le domaine ne reçoit pas de courrier',
    means: () =>
      'Son enregistrement MX est un simple point. Les expéditeurs renvoient aussitôt le courrier qui lui est adressé, avec le code 5.1.10.',
    todo: () => 'Demandez une autre adresse au destinataire.',
  },
  'no-mx': {
    title: () => 'Aucun enregistrement MX',
    means: () =>
      'Le courrier part vers l’adresse du domaine lui-même. Cela fonctionne, mais on l’oublie facilement quand le site web déménage.',
    todo: () => 'Publiez un enregistrement MX qui nomme le serveur de messagerie.',
  },
  'single-mx': {
    title: () => 'Un seul MX',
    means: () => 'Si cet hôte est en panne, le courrier attend chez les expéditeurs, quelques jours au plus.',
    todo: () => 'Rien à faire si c’est voulu\u202f; un second MX sur un autre réseau permet de passer une panne.',
  },
  'mx-alias': {
    title: () => 'Un enregistrement MX désigne un alias',
    means: ({ host }) => `${host} est un CNAME. La norme l’interdit, et certains expéditeurs refusent de le suivre.`,
    todo: () => 'Faites désigner par l’enregistrement MX l’hôte qui porte les adresses.',
  },
  'mx-without-address': {
    title: () => 'Un enregistrement MX ne mène nulle part',
    means: ({ host }) => `${host} n’a aucune adresse dans le DNS. Les expéditeurs y perdent du temps, ou abandonnent.`,
    todo: ({ host }) => `Donnez une adresse à ${host}, ou retirez-le des enregistrements MX.`,
  },
  'domain-missing': {
    title: () => 'Le domaine n’existe pas',
    means: ({ domain }) => `Le DNS ne connaît pas ${domain}. Les expéditeurs renvoient aussitôt le courrier qui lui est adressé.`,
    todo: () => 'Vérifiez l’orthographe\u202f; si elle est bonne, demandez au titulaire si l’enregistrement du domaine a expiré.',
  },
  'mx-lookup-failed': {
    title: () => 'La recherche des enregistrements MX échoue',
    means: ({ domain, status }) =>
      `${status === 'timeout' ? `Aucun serveur DNS n’a répondu pour ${domain}` : `Le DNS n’a pas bien répondu pour ${domain} (${status})`}. Les expéditeurs gardent le courrier, et le renvoient après quelques jours.`,
    todo: () =>
      'Faites réparer les serveurs DNS du domaine, et ses signatures DNSSEC s’il en a. Si d’autres domaines échouent aussi, voyez notre propre serveur DNS.',
  },
  'mx-host-lookup-failed': {
    title: () => 'L’adresse d’un serveur de messagerie reste introuvable',
    means: ({ host, status }) =>
      `${status === 'timeout' ? `Aucun serveur DNS n’a répondu pour ${host}` : `Le DNS n’a pas bien répondu pour ${host} (${status})`}. Les expéditeurs vont à un autre MX s’il y en a un, et sinon gardent le courrier et réessaient.`,
    todo: () =>
      'Faites réparer les serveurs DNS du domaine de cet hôte. Si d’autres domaines échouent aussi, voyez notre propre serveur DNS.',
  },
  'mx-is-address': {
    title: () => 'Un enregistrement MX contient une adresse IP',
    means: ({ hosts }) =>
      `Un enregistrement MX doit nommer un hôte, et ${hosts} n’en est pas un. La plupart des expéditeurs n’y trouvent rien.`,
    todo: () => 'Donnez un nom à l’adresse, et inscrivez ce nom dans l’enregistrement MX.',
  },
  'mx-private': {
    title: () => 'Un enregistrement MX mène dans un réseau privé',
    means: ({ host, address }) =>
      `${host} a l’adresse ${address}, que personne n’atteint depuis internet. Nous ne nous y sommes pas connectés.`,
    todo: ({ host }) => `Donnez une adresse publique à ${host}, ou retirez-le des enregistrements MX.`,
  },
  'mx-equal-preference': {
    title: () => 'Tous les MX ont la même préférence',
    means: ({ count }) =>
      `Les expéditeurs répartissent leur courrier au hasard entre les ${count} hôtes\u202f; chacun doit connaître toutes les boîtes et être aussi disponible que les autres.`,
    todo: () => 'Rien à faire si c’est voulu\u202f; donnez un nombre plus élevé à un serveur de secours.',
  },
  'mx-ipv6-only': {
    title: () => 'Les serveurs de messagerie n’ont que des adresses IPv6',
    means: ({ hosts }) => `${hosts} reste hors d’atteinte des expéditeurs qui n’ont qu’IPv4, et ils sont nombreux.`,
    todo: () => 'Donnez une adresse IPv4 à au moins un hôte de messagerie.',
  },
} satisfies Record<string, FindingText>
