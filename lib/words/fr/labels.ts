// Short labels around what was found out, in French.

export const labelWords = {
  'turn-sender': () => 'l’expéditeur',
  'turn-recipient-admin': () => 'l’administrateur de messagerie du destinataire',
  'turn-network': () => 'qui gère le réseau intermédiaire',
  'turn-operator': () => 'qui gère ce smtpscope',
  'turn-nobody': () => 'personne n’a à agir',
}
