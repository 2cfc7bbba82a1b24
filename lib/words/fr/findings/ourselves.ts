// Notre propre adresse : ses noms, et les listes de blocage.
import type { FindingText } from '#lib/words/finding-text.ts'

export const ourselvesTexts = {
  'own-name-confirmed': {
    title: () => 'Notre propre adresse a un nom qui y ramène',
    means: ({ address, name }) => `${address} s’appelle ${name}, et ${name} mène à ${address}.`,
    todo: () => 'Rien à faire.',
  },
  'own-name-unconfirmed': {
    title: () => 'Le nom de notre propre adresse n’y ramène pas',
    means: ({ address, name }) =>
      `${address} s’appelle ${name}, et ${name} n’y mène pas. Les serveurs qui nous refusent pour cela accepteraient le courrier venu d’ailleurs.`,
    todo: ({ address, name }) => `L’exploitant de smtpscope donne à ${name} l’adresse ${address}.`,
  },
  'own-greeting-unconfirmed': {
    title: () => 'Le nom sous lequel nous nous présentons n’est pas le nôtre',
    means: ({ address, name }) =>
      `Nous nous présentons comme ${name}, qui ne mène pas à notre adresse ${address}. Certains serveurs le reprochent à un expéditeur.`,
    todo: () => 'Rien à faire si ce nom est un essai\u202f; sinon, présentez-vous sous un nom qui mène à nous.',
  },
  'own-greeting-differs': {
    title: () => 'Nous nous présentons sous un autre nom que celui du DNS',
    means: ({ address, name, pointer }) =>
      `Nous nous présentons comme ${name}, et le DNS nomme ${address} ${pointer}. Les deux mènent à nous, ce qui suffit à presque tous les serveurs ; quelques-uns veulent un seul nom.`,
    todo: ({ pointer }) => `Rien à faire. Si un serveur est strict, présentez-vous comme ${pointer}.`,
  },
  'own-address-listed': {
    title: ({ zone }) => `Notre propre adresse est sur la liste de blocage ${zone}`,
    means: ({ address, zone, codes, said }) =>
      `${zone} contient ${address} (${codes})${said === '' ? '' : ` et en dit «\u00a0${said}\u00a0»`}. Un serveur qui consulte cette liste nous refuse, et non le courrier venu d’ailleurs.`,
    todo: ({ zone }) => `L’exploitant de smtpscope en cherche la cause, la corrige, et demande à ${zone} de retirer l’adresse.`,
  },
  'own-address-clear': {
    title: () => 'Notre propre adresse n’est sur aucune des listes de blocage',
    means: ({ address, zones }) => `${address} n’est pas sur ${zones}.`,
    todo: () => 'Rien à faire.',
  },
  'block-list-refused': {
    title: ({ zone }) => `La liste de blocage ${zone} refuse de nous répondre`,
    means: ({ zone, codes }) =>
      `${zone} a répondu ${codes}, ce qui n’est pas une inscription mais un refus\u00a0: la plupart des listes ne servent ni les DNS publics ni trop de questions. On ne sait pas si notre adresse y est.`,
    todo: () => 'L’exploitant de smtpscope interroge la liste par un serveur DNS à lui, ou s’y inscrit.',
  },
} satisfies Record<string, FindingText>
