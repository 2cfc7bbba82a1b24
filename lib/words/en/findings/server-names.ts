// The names that a server gives itself, and the one that DNS gives its address.
import { list } from '#lib/words/duration.ts'
import { type FindingText, parts } from '#lib/words/finding-text.ts'

const places: Readonly<Record<string, string>> = { banner: 'Its banner', greeting: 'Its answer to our greeting', both: 'Its banner' }

export const serverNameTexts = {
  'name-not-full': {
    title: () => 'The server does not say its full name',
    means: ({ where, name }) =>
      `${places[String(where)] ?? 'It'} begins with ${name === '' ? 'nothing' : `“${name}”`}, where a full host name belongs. Mail gets through; whoever reads its log lines can’t tell which server it was.`,
    todo: () => 'Set the server’s own name to the full host name that its address has in DNS.',
  },
  'names-differ': {
    title: () => 'The server calls itself by two names',
    means: ({ banner, greeting }) =>
      `Its banner says ${banner}, its answer to our greeting ${greeting}. A proxy or a filter in front of it is the usual cause, or a name set in one place only.`,
    todo: () => 'Nothing has to be done where that is intended; else set the same name in both.',
  },
  'ptr-missing': {
    title: () => 'The server’s address has no name in DNS',
    means: ({ address }) =>
      `${address} has no PTR record. It can take mail all the same; mail that goes out from this address is refused by many for that.`,
    todo: ({ address }) => `If mail also goes out from ${address}, have its provider set a PTR record to the server’s full name.`,
  },
  'ptr-unconfirmed': {
    title: () => 'The name of the server’s address does not lead back',
    means: ({ address, names }) =>
      `DNS calls ${address} ${list(parts(names))}, and from there nothing leads back to it. It can take mail all the same; mail that goes out from it is refused by some for that.`,
    todo: ({ address, names }) => `If mail also goes out from ${address}, give ${parts(names)[0]} that address, or set another PTR record.`,
  },
} satisfies Record<string, FindingText>
