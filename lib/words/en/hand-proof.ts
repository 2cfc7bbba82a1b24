// What is asked before a proof of a password is typed where everybody on the way can read it.

export const handProofWords = {
  'hand-clear-proof': () =>
    'The connection is not encrypted: this shows no password, but whoever stands on the way can try passwords on it. Type STARTTLS first, or send it in the clear.',
}
