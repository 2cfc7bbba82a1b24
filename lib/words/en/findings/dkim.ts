// Signatures, and the keys for them.
import type { FindingText } from '#lib/words/finding-text.ts'

export const dkimTexts = {
  'dkim-pass': {
    title: () => 'DKIM: the signature is good',
    means: ({ domain, selector }) =>
      `The message carries a signature of ${domain}, and the key under the selector ${selector} vouches for it.`,
    todo: () => 'Nothing.',
  },
  'dkim-fail': {
    title: () => 'DKIM: the signature is not good',
    means: ({ domain, selector, reason }) =>
      `The message carries a signature of ${domain} with the selector ${selector}, and it does not hold${reason === '' ? '' : `: ${reason}`}. A text that was changed after it was signed is the usual reason.`,
    todo: () => 'Sign the message as it is sent, with nothing added behind; check that the key in DNS is the signer’s.',
  },
  'dkim-key-found': {
    title: () => 'DKIM: the key is published',
    means: ({ name, type, bits }) => `${name} has a good key (${String(type).toUpperCase()}, ${bits} bits).`,
    todo: () => 'Nothing.',
  },
  'dkim-key-missing': {
    title: () => 'DKIM: there is no key under this selector',
    means: ({ name }) => `DNS has no TXT record at ${name}, so no signature with that selector can be verified.`,
    todo: () => 'Check the selector in the s= tag of a signature, and publish the key that the signer uses.',
  },
  'dkim-key-revoked': {
    title: () => 'DKIM: the key was revoked',
    means: ({ name }) => `The record at ${name} is empty on purpose (p=), so all signatures with it fail.`,
    todo: () => 'Sign with another selector, or publish the key again.',
  },
  'dkim-key-invalid': {
    title: () => 'DKIM: the key can’t be read',
    means: ({ name, why }) =>
      why === 'several'
        ? `There is more than one key at ${name}, and nobody knows which one a verifier takes.`
        : `What stands at ${name} is no key: often it was cut, or its quotes were lost, when it was pasted into DNS.`,
    todo: () => 'Publish the one record that the signer’s software shows, whole.',
  },
  'dkim-key-weak': {
    title: () => 'DKIM: the key is short',
    means: ({ name, bits }) =>
      `The RSA key at ${name} has ${bits} bits. ${Number(bits) < 1024 ? 'Receivers must not accept signatures with fewer than 1024.' : 'It is still taken; 2048 is what signers should use.'}`,
    todo: () => 'Make a key of 2048 bits under a new selector, and sign with that.',
  },
  'dkim-key-testing': {
    title: () => 'DKIM: the key is marked as a test',
    means: ({ name }) => `The record at ${name} has t=y. Receivers then treat its mail as if it was not signed.`,
    todo: () => 'Take t=y out once signing works.',
  },
} satisfies Record<string, FindingText>
