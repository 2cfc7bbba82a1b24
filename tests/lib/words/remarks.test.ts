// Our remarks in the transcript, in every language: those of the sources, and those of every kind of check.
import { describe, expect, test } from 'vitest'
import { transcriptLines } from '#lib/transcript/lines.ts'
import { sentenceIn } from '#lib/words/by-sentence.ts'
import { DEFAULT_LANGUAGE, languageTags, loadLanguage } from '#lib/words/languages.ts'
import { englishWordsIn } from '#tests/support/english-words.ts'
import { knownChecks } from '#tests/support/known-checks.ts'
import { readSource } from '#tests/support/sources.ts'

const others = await Promise.all(languageTags.filter((tag) => tag !== DEFAULT_LANGUAGE).map(loadLanguage))

/** What is put in stands as X1, X2. */
const inSources = ['lines', 'tls-remarks', 'around-lines']
  .flatMap((name) => readSource(`lib/transcript/${name}.ts`).text.match(/'# [A-Z][^'\n]*'|`# [A-Z][^`\n]*`/g) ?? [])
  .map((literal) => literal.slice(1, -1))
  .map((text) => [...text.matchAll(/\$\{[^{}]*\}/g)].reduce((said, [gap], index) => said.replace(gap, `X${index + 1}`), text))

const inChecks = Object.values(knownChecks)
  .flatMap(({ events }) => transcriptLines(events))
  .filter(({ speaker, text }) => speaker === 'comment' && /^# [A-Z]\w* /.test(text))
  .map(({ text }) => text)

describe.each(others)('in $tag', ({ remarks, tag }) => {
  test.each([...new Set([...inSources, ...inChecks])])('%s', (remark) => {
    const said = sentenceIn(remark, remarks, tag)
    expect(said).not.toBe(remark)
    expect(said.startsWith('# ')).toBe(true)
    expect(englishWordsIn(said.replace(/«\u00a0.*?\u00a0»/g, ''))).toEqual([])
    for (const gap of remark.match(/X\d/g) ?? []) expect(said).toContain(gap)
  })
})

test('there are remarks to look at, in the sources and in checks', () => {
  expect(inSources.length).toBeGreaterThan(20)
  expect(new Set(inChecks).size).toBeGreaterThan(5)
})

test('what is put in is told in French as well', async () => {
  const { remarks } = await loadLanguage('fr')
  const said = (text: string) => sentenceIn(text, remarks, 'fr')
  expect(
    said(
      '# Certificate of CN=a, O=b, by CN=c, until 1 January 2027; not trusted: it expired on 1 January 2027; it is for x, y and 2 more, not for z',
    ),
  ).toBe(
    '# Certificat de CN=a, O=b, par CN=c, jusqu’au 1er janvier 2027\u202f; non reconnu\u00a0: il a expiré le 1er janvier 2027\u202f; il est établi pour x, y et 2 de plus, pas pour z',
  )
  expect(said('# Left out: 1 more host and 12 more addresses. A check tries only so many.')).toContain('1 autre hôte et 12 autres adresses')
  expect(said('# Not fetched: no answer in time (ETIMEDOUT).')).toBe('# Pas obtenu\u00a0: pas de réponse à temps (ETIMEDOUT).')
  expect(
    said(
      '# Not tried: 192.0.2.1. A PROXY header is only for servers that the operator of this smtpscope has allowed for it (SMTPSCOPE_LAB_NETS).',
    ),
  ).toBe(
    '# Pas essayé\u00a0: 192.0.2.1. Réservé aux serveurs que l’exploitant de ce smtpscope a autorisés pour cela (SMTPSCOPE_LAB_NETS)\u00a0: un en-tête PROXY.',
  )
})

test.each(['99 May 2024', '12 Foo 2024', '{}', '$&', 'constructor', ''])(
  'what a server puts in may look like a day and be none: %j',
  async (put) => {
    const { remarks } = await loadLanguage('fr')
    expect(sentenceIn(`# DMARC of example.com: ${put}`, remarks, 'fr')).toBe(`# DMARC de example.com\u00a0: ${put}`)
  },
)

test('what nobody made of sentences or names is left as it is, for no time', async () => {
  const { remarks } = await loadLanguage('fr')
  const put = ', '.repeat(30_000)
  const before = performance.now()
  expect(sentenceIn(`# DMARC of example.com: ${put}`, remarks, 'fr')).toBe(`# DMARC de example.com\u00a0: ${put}`)
  expect(performance.now() - before).toBeLessThan(50)
})
