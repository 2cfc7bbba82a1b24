// What the operator's control shows, in French: a mail server known to answer, tried where the target's was not reached.
import type { controlWords as english } from '#lib/words/en/control.ts'
import type { InOtherWords } from '#lib/words/language.ts'

export const controlWords = {
  'firewall-and-control': (reason, control) => `${reason} ${control}`,
  'firewall-control-answers': (port, host) => `Ce n’est pas notre propre réseau\u202f: ${host} nous répond sur le port ${port}.`,
  'firewall-control-fails': (port, host) =>
    `Notre propre réseau semble bloquer le port ${port}\u202f: ${host}, dont on sait qu’il y répond, est injoignable de la même façon.`,
  'up-control-fails': (port) => `Notre propre réseau semble bloquer le port ${port}\u202f: on ne sait rien du serveur.`,
  'outcome-own-network': () => 'notre propre réseau',
  'control-fails-title': (port) => `Notre propre réseau semble bloquer le port ${port}.`,
  'control-fails-advice': (control, host) =>
    `On sait que ${control} y répond, et lui aussi est injoignable d’ici. Cela ne dit rien de ${host}\u202f: réessayez depuis un autre réseau.`,
  'running-control': (host, port) =>
    `Essai de ${host} sur le port ${port}, dont on sait qu’il répond, pour voir si notre propre réseau fait obstacle.`,
  'note-control-answers': (port) =>
    `Un serveur dont on sait qu’il répond le fait. Notre propre réseau nous laisse donc sortir sur le port ${port}.`,
  'note-control-fails': (port) =>
    `Même un serveur dont on sait qu’il répond est injoignable. Notre propre réseau semble bloquer le port ${port}.`,
  'note-control-other': () => 'On sait que ce serveur répond, et il échoue autrement\u202f: cela ne tranche rien.',
} satisfies InOtherWords<typeof english>
