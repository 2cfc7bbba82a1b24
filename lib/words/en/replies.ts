// What there is to say of the form of replies.

export const replyFormWords = {
  'finding-mixed-codes-title': () => 'One reply with different codes',
  'finding-mixed-codes': (others: string, last: number | string) =>
    `Its lines say ${others} and then ${last}. Every line of a reply must have the same code. We go by the last one, other senders by the first, so they may take this answer for another. Its admin has to look.`,
}
