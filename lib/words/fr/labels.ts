// Short labels around what was found out, in French.

export const labelWords = {
  'turn-sender': () => 'l’expéditeur',
  'turn-recipient-admin': () => 'l’administrateur de messagerie du destinataire',
  'turn-network': () => 'qui gère le réseau intermédiaire',
  'turn-operator': () => 'qui gère ce smtpscope',
  'turn-nobody': () => 'personne n’a à agir',

  // A bar of the time line that stands for several short steps.
  'bar-others': () => 'Autres',

  // The text for a ticket.
  'ticket-decided-by': (chip: string) => `Décisif\u00a0: ${chip}`,
  'ticket-answers': () => 'Les réponses\u00a0:',
  'ticket-worth-knowing': () => 'Bon à savoir\u00a0:',
}
