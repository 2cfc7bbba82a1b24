// What browser tests read off a check's page, in the terms of a reader.
import type { APIRequestContext, Page } from '@playwright/test'
import type { StartedCheck } from '#server/runtime.ts'

/** The texts of the transcript's lines, as they stand on the page: those of the sessions, or what was asked `around` them. */
export async function linesOf(page: Page, which: 'session' | 'around' = 'session'): Promise<string[]> {
  const place = which === 'session' ? page.getByRole('log') : page.locator('[aria-labelledby="lane-around"]')
  return place.evaluate((list) =>
    [...list.querySelectorAll('[id^="L"] .line-text')].map((line) => {
      const words = line.querySelector('.line-words')?.textContent ?? ''
      return (line.textContent ?? '').slice(words.length)
    }),
  )
}

/** Starts a check over the API, as someone else would. */
export async function startCheck(request: APIRequestContext, body: object): Promise<StartedCheck> {
  const answer = await request.post('/api/checks', { data: body })
  if (answer.status() !== 201) throw new Error(`The check was not taken: ${await answer.text()}`)
  return answer.json()
}

/** Fills in the start page's form for a server on a port of this machine, as an owner would; does not run it. */
export async function fillForServer(page: Page, port: number): Promise<void> {
  await page.goto('/')
  await page.getByLabel('Domain, address or mail server').fill('127.0.0.1')
  await page.getByText('Connection', { exact: true }).click()
  await page.getByLabel('Port', { exact: true }).fill(String(port))
}
