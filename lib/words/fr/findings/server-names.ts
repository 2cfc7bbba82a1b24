// The names that a server gives itself, and the one that DNS gives its address, in French.
import { type FindingText, parts } from '#lib/words/finding-text.ts'
import { liste } from '#lib/words/fr/lists.ts'

const places: Readonly<Record<string, string>> = {
  banner: 'Sa bannière',
  greeting: 'Sa réponse à notre salut',
  both: 'Sa bannière',
}

export const serverNameTexts = {
  'name-not-full': {
    title: () => 'Le serveur ne dit pas son nom complet',
    means: ({ where, name }) =>
      `${places[String(where)] ?? 'Sa réponse'} commence par ${name === '' ? 'rien' : `«\u00a0${name}\u00a0»`}, là où l’on attend un nom d’hôte complet. Le courrier passe\u202f; mais les journaux ne disent plus de quel serveur il s’agissait.`,
    todo: () => 'Donnez au serveur le nom d’hôte complet que son adresse porte dans le DNS.',
  },
  'names-differ': {
    title: () => 'Le serveur se donne deux noms',
    means: ({ banner, greeting }) =>
      `Sa bannière dit ${banner}, et sa réponse à notre salut dit ${greeting}. La cause est souvent un proxy ou un filtre placé devant lui, ou un nom réglé à un seul endroit.`,
    todo: () => 'Rien à faire si c’est voulu\u202f; sinon, mettez le même nom aux deux endroits.',
  },
  'ptr-missing': {
    title: () => 'L’adresse du serveur n’a pas de nom dans le DNS',
    means: ({ address }) =>
      `${address} n’a pas d’enregistrement PTR. Cela n’empêche pas de recevoir\u202f; le courrier qui part de cette adresse, lui, est souvent refusé.`,
    todo: ({ address }) =>
      `Si du courrier part aussi de ${address}, faites poser par le fournisseur un PTR vers le nom complet du serveur.`,
  },
  'ptr-unconfirmed': {
    title: () => 'Le nom de l’adresse du serveur n’y ramène pas',
    means: ({ address, names }) =>
      `Le DNS nomme ${address} ${liste(parts(names))}, et rien n’en ramène à cette adresse. Cela n’empêche pas de recevoir\u202f; le courrier qui en part est parfois refusé.`,
    todo: ({ address, names }) => `Si du courrier part aussi de ${address}, donnez cette adresse à ${parts(names)[0]}, ou changez le PTR.`,
  },
} satisfies Record<string, FindingText>
