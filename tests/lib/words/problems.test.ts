// What refuses a request, in every language: each sentence that the sources have, and what was put into it.
import { describe, expect, test } from 'vitest'
import { parseCheckRequest } from '#lib/check/request.ts'
import { isProblem, problem } from '#lib/problem.ts'
import { sentenceIn } from '#lib/words/by-sentence.ts'
import { DEFAULT_LANGUAGE, languageTags, loadProblems } from '#lib/words/languages.ts'
import { problemIn } from '#lib/words/problems.ts'
import { practiceEntries } from '#server/practice/entries.ts'
import { englishWordsIn } from '#tests/support/english-words.ts'
import { readSource, sourcesIn } from '#tests/support/sources.ts'

const others = await Promise.all(
  languageTags.filter((tag) => tag !== DEFAULT_LANGUAGE).map(async (tag) => ({ tag, texts: await loadProblems(tag) })),
)

/** Where a request is read and refused. */
const files = [
  ...['lib/check/request.ts', 'lib/target.ts', 'lib/smtp/address.ts'].map(readSource),
  ...['server/checks/admit.ts', 'server/checks/find.ts', 'server/limits/limits.ts', 'server/gate.ts'].map(readSource),
  ...sourcesIn('lib/check/request', 'app/api'),
]

/** No refusals: the default text of a message, and a sentence whose reason is put in from two that are tried below. */
const OTHERS = [/^This is a test message, /, /^"X1" is not a domain name: X2\.$/]

/** Every sentence in the sources; what is put in stands as X1, X2. */
const sentences = files
  .flatMap(({ text }) => text.split('\n'))
  .filter((line) => !/^\s*(\/\/|\/?\*)|new Error\(/.test(line))
  .flatMap((line) => line.match(/'(?:[^'\\]|\\.)*'|`[^`]*`/g) ?? [])
  .map((literal) => literal.slice(1, -1).replaceAll("\\'", "'"))
  .map((text) =>
    [...text.matchAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g)].reduce((said, [gap], index) => said.replace(gap, `X${index + 1}`), text),
  )
  .filter((text) => /^(["\p{Lu}]|smtpscope|X1).* .*\.$/su.test(text) && !OTHERS.some((pattern) => pattern.test(text)))

test('there are sentences to look at', () => {
  expect(sentences.length).toBeGreaterThan(80)
  expect(sentences).toContain('X1 recipients at most.')
})

describe.each(others)('in $tag', ({ tag, texts }) => {
  test.each([...new Set(sentences)])('%s', (sentence) => {
    const said = sentenceIn(sentence, texts, tag)
    expect(said).not.toBe(sentence)
    expect(englishWordsIn(said.replace(/«\u00a0.*?\u00a0»/g, ''))).toEqual([])
    for (const gap of sentence.match(/X\d/g) ?? []) expect(said).toContain(gap)
    expect(said).not.toContain('{}')
    if (tag === 'fr') expect(said).not.toMatch(/[\p{L}\d] [;:?»]|« |'|!/u)
  })

  test.each(practiceEntries.map(({ about }) => about))('a practice server that %s', (about) => {
    const said = sentenceIn(about, texts, tag)
    expect(said).not.toBe(about)
    expect(englishWordsIn(said)).toEqual([])
  })

  test.each<Record<string, unknown>>([
    { target: 'a..b' },
    { target: 'exa mple.com' },
    { target: '-a-.example' },
    { target: 'jdoe@192.0.2.1' },
    { target: 'smtp.example.com:25' },
    { target: 'https://example.com/' },
    { target: 'example.com', port: 0, to: ['nobody', 'a@b.example'] },
    { target: 'example.com', tls: 'yes', purpose: 'probe', stop: { after: 'data' } },
    { target: 'example.com', auth: { username: 'me' } },
    { target: 'example.com', constructor: 1, greeting: { verb: 'LHLO' } },
    { target: '192.0.2.1', family: 6 },
  ])('%j is refused in its words', (request) => {
    const why = parseCheckRequest(request)
    if (!isProblem(why)) throw new Error('It was not refused.')
    const told = problemIn(why, texts, tag)
    expect(told.problem).toBe(why.problem)
    expect(Object.keys(told.fields ?? {})).toEqual(Object.keys(why.fields ?? {}))
    for (const [path, said] of [['', told.message] as const, ...Object.entries(told.fields ?? {})]) {
      expect(said).not.toBe(path === '' ? why.message : why.fields?.[path])
      expect(englishWordsIn(said.replace(/«\u00a0.*?\u00a0»/g, ''))).toEqual([])
    }
  })

  test('what it has no words for stays as it is, also what every object has', () => {
    for (const odd of ['Something else.', 'constructor', '', '{}']) expect(sentenceIn(odd, texts, tag)).toBe(odd)
  })
})

test('in French a wait is written as French has it, and names are told in its words', async () => {
  const texts = await loadProblems('fr')
  const when = (wait: string) => sentenceIn(`This smtpscope has all the work it can do. Try again in ${wait}.`, texts, 'fr')
  expect(when('12.0 s')).toContain('dans 12,0\u00a0s.')
  expect(when('2 min 5 s')).toContain('dans 2\u00a0min\u00a05\u00a0s.')
  const lab = 'A PROXY header and LMTP are only for servers that the operator of this smtpscope has allowed for it (SMTPSCOPE_LAB_NETS).'
  expect(problemIn(problem('forbidden-target', lab), texts, 'fr').message).toMatch(/: un en-tête PROXY et LMTP\.$/)
})
