// What is said of sessions that leave the ordinary way: the sentence above all, the rail, the notes, the findings and the answers.
import { describe, expect, test } from 'vitest'
import { answers } from '#lib/diagnosis/answers.ts'
import { findings } from '#lib/diagnosis/findings.ts'
import { notes } from '#lib/diagnosis/notes.ts'
import { progress } from '#lib/diagnosis/progress.ts'
import { summarise } from '#lib/diagnosis/summary.ts'
import { transcriptText } from '#lib/transcript/telnet-text.ts'
import { words } from '#lib/words/en.ts'
import { HOST } from '#tests/support/events.ts'
import { ruleChecks } from '#tests/support/known-checks-rules.ts'

type Name = keyof typeof ruleChecks

const summaryOf = (name: Name) => summarise(ruleChecks[name].events, ruleChecks[name].request)
const notesOf = (name: Name) => notes(ruleChecks[name].events, ruleChecks[name].request).map((each) => words(each.text))
const answersOf = (name: Name) => answers(ruleChecks[name].events, ruleChecks[name].request)

/** The rail as letters (look-up, connect, banner, greet, TLS, sender, recipient, message, quit), and the words of one stage. */
function railOf(name: Name) {
  const stages = progress(ruleChecks[name].events, ruleChecks[name].request)
  const letters = { done: 'd', refused: 'X', skipped: '-', running: 'r', waiting: '.' }
  const wordsOf = Object.fromEntries(stages.map(({ id, note }) => [id, note === undefined ? '' : words(note)]))
  return { letters: stages.map((each) => letters[each.state]).join(''), wordsOf, stages }
}

describe('a session that was stopped as asked', () => {
  test.each<[Name, string, string]>([
    ['stopped after the banner', `${HOST} is there and greets us.`, 'ddd-----d'],
    ['stopped after the greeting', `${HOST} takes our greeting.`, 'dddd----d'],
    ['stopped after TLS', `${HOST} agrees on TLS.`, 'ddddd---d'],
    ['stopped after TLS that was refused', `${HOST} takes our greeting, without TLS.`, 'dddd----d'],
    ['stopped after the sender', `${HOST} takes the sender.`, 'dddd-d--d'],
    ['stopped after the recipient of a message', 'The server takes mail for jdoe@example.com.', 'dddd-dd-d'],
    ['dropped after connecting', `${HOST} takes the connection.`, 'dd-------'],
    ['dropped after the greeting', `${HOST} takes our greeting.`, 'dddd-----'],
    ['dropped after DATA', `${HOST} is ready for the message.`, 'dddd-dd--'],
    ['dropped after the message', `${HOST} has taken the message.`, 'dddd-ddd-'],
  ])('%s: %s', (name, title, letters) => {
    const summary = summaryOf(name)
    expect(words(summary.title)).toBe(title)
    expect(summary.tone).toBe('good')
    expect(railOf(name).letters).toBe(letters)
    // Nobody has failed, and nothing was found that is not there.
    expect(findings(ruleChecks[name].events).filter((each) => each.severity === 'error')).toEqual([])
    expect(railOf(name).stages.some((each) => each.state === 'refused')).toBe(false)
    expect(Object.values(answersOf(name)).some((each) => each.verdict === 'bad')).toBe(false)
  })

  test('says how it was left', () => {
    expect(words(summaryOf('stopped after the greeting').advice ?? summaryOf('stopped after the greeting').title)).toContain('said goodbye')
    expect(words(summaryOf('dropped after the greeting').advice ?? summaryOf('dropped after the greeting').title)).toContain(
      'without a word',
    )
    expect(notesOf('dropped after the greeting').at(-1)).toContain('logs it as lost')
    expect(notesOf('dropped after the greeting').join()).not.toContain('than it was asked')
    expect(transcriptText(ruleChecks['dropped after the greeting'].events)).toContain(
      '# We closed without a word here, as asked.\nConnection closed.\n',
    )
  })

  test('names no stage behind it as tried, nor the message as sent', () => {
    expect(railOf('stopped after the greeting').wordsOf).toMatchObject({ sender: 'not asked for', recipient: 'not asked for' })
    expect(railOf('dropped after DATA').wordsOf).toMatchObject({ message: 'stopped here', quit: 'left out' })
  })

  test('leaves open what it did not look at', () => {
    const { serverUp, firewall, delivery, relaying } = answersOf('dropped after connecting')
    expect([serverUp, firewall, delivery, relaying].map((each) => each.verdict)).toEqual(['unknown', 'unknown', 'unknown', 'unknown'])
    expect(words(delivery.reason ?? delivery.title)).toBe('The check was asked to stop before any message.')
  })

  test('is none where the server said no before', () => {
    expect(words(summaryOf('a stop that was not reached').title)).toBe('The server refuses the sender a@b.example.')
    expect(railOf('a stop that was not reached').letters).toBe('dddd-X--d')
  })
})

describe('a PROXY header', () => {
  test('is read to whoever reads on', () => {
    expect(notesOf('a PROXY header')).toContain(
      'PROXY protocol, version 1: the client is 192.0.2.9, port 40000, and dialled 192.0.2.25, port 25.',
    )
    expect(notesOf('a LOCAL PROXY header').join()).toContain('(LOCAL)')
    expect(words(summaryOf('a PROXY header').title)).toBe('The server takes mail for jdoe@example.com.')
  })

  test('that is taken for a command is what the refusal is about, not EHLO', () => {
    for (const name of ['a PROXY header taken for a command', 'a PROXY header answered with the banner'] as const) {
      expect(words(summaryOf(name).title)).toBe(`${HOST} takes our PROXY header for a command.`)
      expect(notesOf(name).join()).toContain('about our PROXY header')
    }
  })

  test('may be why the server turns away', () => {
    for (const name of ['a PROXY header not believed', 'a PROXY header and hung up'] as const) {
      const { advice, title } = summaryOf(name)
      expect(words(advice ?? title)).toContain('It had our PROXY header before that')
    }
  })
})

describe('XCLIENT', () => {
  test('that is taken makes a new greeting, and no list from before TLS', () => {
    const { commands } = answersOf('XCLIENT taken')
    expect(commands.keywords.map((each) => each.keyword)).toEqual(['SIZE'])
    expect(commands.keywordsBefore).toBeUndefined()
    expect(notesOf('XCLIENT taken').join()).toContain('as the client that XCLIENT names')
    expect(railOf('XCLIENT taken').letters).toBe('dddd-dd-d')
  })

  test.each<[Name, string, string]>([
    ['XCLIENT not offered', 'no XCLIENT', `${HOST} offers us no XCLIENT.`],
    ['XCLIENT without the attribute', 'no XCLIENT', `${HOST} takes nothing of what XCLIENT was to say.`],
    ['XCLIENT insisted on', '550 5.7.0 at XCLIENT', 'The server refuses XCLIENT.'],
    ['XCLIENT with a bad value', '501 5.5.4 at XCLIENT', 'The server refuses XCLIENT.'],
  ])('%s: %s', (name, chip, title) => {
    const summary = summaryOf(name)
    expect([summary.chip === undefined ? '' : words(summary.chip), words(summary.title)]).toEqual([chip, title])
    expect(summary.because).not.toEqual([])
    expect(railOf(name).letters).toBe('dddX----d')
  })

  test('that is not offered says so on the rail', () => {
    expect(railOf('XCLIENT not offered').wordsOf.greet).toBe('not offered')
    expect(notesOf('XCLIENT not offered').join()).toContain('What comes without XCLIENT would be about us')
  })
})

describe('what was not offered', () => {
  test.each<[Name, string, string]>([
    [
      'STARTTLS insisted on and unknown',
      'Sent though the server did not offer STARTTLS.',
      'It does not know STARTTLS, just as its list said.',
    ],
    [
      'STARTTLS insisted on and out of order',
      'Sent though the server did not offer STARTTLS.',
      'It knows STARTTLS, though it does not offer it',
    ],
    ['STARTTLS insisted on and taken', 'Sent though the server did not offer STARTTLS.', 'It starts TLS, though it does not offer it.'],
    ['parameters insisted on', 'Sent though the server did not offer SMTPUTF8 and DSN.', 'The sender is refused'],
    ['XCLIENT insisted on', 'Sent though the server did not offer XCLIENT.', 'does not let us speak for another client'],
  ])('%s', (name, sent, answered) => {
    expect(notesOf(name)).toContain(sent)
    expect(notesOf(name).join(' ')).toContain(answered)
  })

  test('is no refusal of what is on offer', () => {
    const ids = (name: Name) => findings(ruleChecks[name].events).map((each) => each.id)
    expect(ids('STARTTLS insisted on and unknown')).not.toContain('starttls-refused')
    expect(ids('STARTTLS insisted on and unknown')).toContain('no-starttls')
    expect(ids('STARTTLS insisted on and taken')).toContain('starttls-unlisted')
    // One server has it, or has it not.
    expect(ids('STARTTLS insisted on and taken')).not.toContain('no-starttls')
  })
})

test('LMTP that is not spoken has its own words', () => {
  const { chip, title } = summaryOf('LMTP to a server that has none')
  expect([chip === undefined ? '' : words(chip), words(title)]).toEqual(['502 5.5.2 at LHLO', `${HOST} does not speak LMTP here.`])
})

describe('what never left this machine', () => {
  test('says nothing of the server where our own address was not to be had', () => {
    const name = 'an address of ours that is not there'
    expect(words(summaryOf(name).title)).toBe('There is no way to connect from 192.0.2.99.')
    expect(notesOf(name).join()).toContain('is not an address of the machine that smtpscope runs on')
    expect(transcriptText(ruleChecks[name].events)).toContain(
      `$ telnet -b 192.0.2.99 ${HOST} 25\nTrying 192.0.2.25...\ntelnet: bind: Cannot assign requested address\n`,
    )
    expect(Object.values(answersOf(name)).map((each) => each.verdict)).not.toContain('bad')
  })

  test('names the rule and the setting where the operator has not allowed it', () => {
    const { advice, title, tone } = summaryOf('not allowed there')
    expect(tone).toBe('unknown')
    expect(words(advice ?? title)).toMatch(/^Closing without QUIT and a PROXY header are only for servers .*SMTPSCOPE_LAB_NETS/)
    expect(transcriptText(ruleChecks['not allowed there'].events)).toMatch(
      /# Not tried: 192\.0\.2\.25\. Closing without QUIT and .*LAB_NETS/,
    )
  })
})
