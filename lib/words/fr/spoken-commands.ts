// Commands as a sentence names them, in French.
import { parts } from '#lib/words/finding-text.ts'
import { liste } from '#lib/words/fr/lists.ts'

/** "à RCPT", "au message": behind a verb that takes "à". */
export function aCommande(command: string): string {
  return command === 'banner' ? 'à la connexion' : command === 'message' ? 'au message' : `à ${command}`
}

/** The same of several: "à la connexion, à RCPT et au message". */
export function aCommandes(commands: string | number | undefined): string {
  return liste(parts(commands).map(aCommande))
}
