// Le serveur répond-il à son nom : la bannière, le DNS et le certificat côte à côte. In French.
import type { hostNameWords as english } from '#lib/words/en/host-names.ts'
import { capital, liste } from '#lib/words/fr/lists.ts'
import type { InOtherWords } from '#lib/words/language.ts'

export const hostNameWords = {
  'name-open': () => 'Répond-il à son nom\u202f?',
  'name-good': () => 'Il répond à son nom',
  'name-bad': () => 'Il ne dit pas son nom',
  'name-unknown': () => 'Son nom\u202f: inconnu',
  'name-promised': (host) => `L’enregistrement MX annonce ${host}.`,
  'name-agree': (sources, name) => `${capital(liste(sources))} s’accordent sur ${name}.`,
  'name-only': (source, name) => `${capital(source)} donne ${name}\u202f; il n’y avait rien à quoi le comparer.`,
  'name-not-full': (source, name) => `${capital(source)} donne «\u202f${name}\u202f», qui n’est pas un nom d’hôte complet.`,
  'name-differs': (ours, other) =>
    `Il se présente comme ${ours}, mais ${other}. Les grands fournisseurs font ainsi\u202f; une erreur a le même aspect.`,
  'name-ptr-elsewhere': (name) =>
    `Il se présente comme ${name}, et le PTR de son adresse le dit aussi\u202f; mais dans le DNS, ${name} ne mène pas à cette adresse\u202f: cela ne prouve donc rien.`,
  'name-ptr-open': (name) =>
    `Il se présente comme ${name}, et le PTR de son adresse le dit aussi\u202f; si ${name} mène à cette adresse, le DNS ne l’a pas dit.`,
  'name-in-certificate': (name) => `son certificat est au nom de ${name}`,
  'name-in-record': (source, name) => `${source} donne ${name}`,
  'name-in-greeting': (name) => `il salue sous le nom de ${name}`,
  'name-refused': () => 'Inconnu, car le serveur nous a refusés avant de le dire.',
  'name-none': () => 'Il nous a salués, mais ni sa bannière ni sa réponse à EHLO ne contiennent de nom.',
  'name-not-told': () => 'Inconnu, car le serveur ne nous a pas salués.',
  'name-no-session': () => 'Il n’y a pas eu de session.',

  'name-source-banner': () => 'la bannière',
  'name-source-ehlo': () => 'la réponse à EHLO',
  'name-source-helo': () => 'la réponse à HELO',
  'name-source-mx': () => 'l’enregistrement MX',
  'name-source-ptr': () => 'le PTR',
  'name-source-certificate': () => 'le certificat',
} satisfies InOtherWords<typeof english>
