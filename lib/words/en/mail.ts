// What is said of pipelining, chunks and the parameters of MAIL and RCPT.

export const mailWords = {
  'note-bdat': () => 'This chunk has arrived whole. The next one follows.',
}
