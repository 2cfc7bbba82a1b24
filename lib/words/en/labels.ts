// Short labels around what was found out: whose turn it is, and whether to try again.

export const labelWords = {
  'turn-sender': () => 'the sender',
  'turn-recipient-admin': () => 'the recipient’s mail admin',
  'turn-network': () => 'whoever runs the network in between',
  'turn-operator': () => 'whoever runs this smtpscope',
  'turn-nobody': () => 'nobody has to',

  // A bar of the time line that stands for several short steps.
  'bar-others': () => 'Others',

  // The text for a ticket.
  'ticket-decided-by': (chip: string) => `Decided by: ${chip}`,
  'ticket-answers': () => 'The answers:',
  'ticket-worth-knowing': () => 'Worth knowing:',
}
