// What a server writes into its replies is read as words and nothing else: in the page, in what is copied and downloaded, and
// in the log of ours.
import { expect, test } from '#tests/support/browser.ts'
import { linesOf, startCheck } from '#tests/support/check-page.ts'

/** Letters, marks, digits, punctuation, symbols, the plain blank, TAB and line ends: nothing that moves, hides or reorders. */
const PLAIN = /^[\p{L}\p{M}\p{N}\p{P}\p{S} \t\n]*$/u

/** What a recording has of ours. */
const ESC = '\u001b'
const COLOURS = new RegExp(`${ESC}\\[\\d{1,2}m|\\r\\n$`, 'g')

test('does nothing but show, whatever a server says', async ({ page, request, play, world }) => {
  const server = await play('hostile-words')
  const asked = { target: '127.0.0.1', port: server.port, from: 'sender@client.example', to: ['jdoe@example.test'] }
  const check = await startCheck(request, { ...asked, greeting: { name: 'client.example' } })
  page.on('dialog', (dialog) => {
    throw new Error(`The page opened a dialog: ${dialog.message()}`)
  })
  await page.goto(`/c/${check.id}`)
  await expect(page.getByRole('button', { name: 'Copy for ticket' })).toBeVisible()
  await expect(page).toHaveTitle(/^The server is fine, but it knows no mailbox/)

  const lines = await linesOf(page)
  expect(lines).toContain('220-</script></title><svg onload=alert(1)><iframe src="javascript:alert(1)"></iframe>')
  expect(lines).toContain(
    '220-\\x1b]0;owned\\x07\\x1b]8;;https://evil.example\\x1b\\click\\x1b]8;;\\x1b\\ \\x1b[31m\\x1b[2J\\x1b[H\\x1bP+q544e\\x1b\\',
  )
  expect(lines.filter((line) => !PLAIN.test(line))).toEqual([])
  const main = page.locator('main')
  for (const element of ['script', 'img', 'iframe', 'style', 'b', '[onerror]', '[onload]', 'a[href^="javascript"]', 'a[href*="evil"]']) {
    await expect(main.locator(element), element).toHaveCount(0)
  }

  for (const name of ['transcript.txt', 'transcript.json', 'transcript.swaks', 'transcript.md', 'transcript.svg']) {
    const answer = await request.get(`/c/${check.id}/${name}`)
    expect(answer.headers()['content-type']).toMatch(
      /^(text\/(plain|markdown); charset=utf-8|application\/json; charset=utf-8|image\/svg\+xml)$/,
    )
    expect(answer.headers()['x-content-type-options']).toBe('nosniff')
    expect(PLAIN.test(await answer.text()), name).toBe(true)
  }
  // A terminal plays the recording: whatever moves it is ours.
  const recording = await (await request.get(`/c/${check.id}/transcript.cast`)).text()
  const played = recording
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => String(JSON.parse(line)[2]))
  expect(played.filter((each) => !PLAIN.test(each.replace(COLOURS, '')))).toEqual([])

  // The picture, as a browser reads it: nothing in it but shapes and text. Were it opened by itself, nothing in it might run.
  const picture = await request.get(`/c/${check.id}/transcript.svg`)
  expect(picture.headers()['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'; sandbox")
  const { elements, texts } = await page.evaluate(
    (svg) => {
      const found = [...new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('*')]
      return { elements: [...new Set(found.map((each) => each.tagName))].sort(), texts: found.map((each) => each.textContent) }
    },
    await picture.text(),
  )
  expect(elements).toEqual(['path', 'rect', 'svg', 'text', 'title'])
  expect(texts).toContain('220-</script></title><svg onload=alert(1)><iframe src="javascript:alert(1)"></iframe>')
  const painted = await request.get(`/c/${check.id}/transcript.png`)
  expect((await painted.body()).subarray(1, 4).toString()).toBe('PNG')

  expect(['owned', 'evil', '\u001b'].filter((each) => world.app.output().includes(each))).toEqual([])
})
