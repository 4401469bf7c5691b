import type { BrowserContext } from '@playwright/test'

/** What the pages of a context asked for, and what went wrong in them. */
export interface Watched {
  readonly requested: string[]
  readonly problems: string[]
}

/** Writes down what happens in the pages of a context, from now on. */
export const watchPages = (context: BrowserContext, { requested, problems }: Watched): void => {
  context.on('request', (request) => requested.push(request.url()))
  context.on('weberror', (error) => problems.push(error.error().message))
  context.on('console', (message) => {
    // Chromium logs every answer that is not a success; a refusal is an answer the page deals with.
    const isAnswer = message.text().startsWith('Failed to load resource')
    if (message.type() === 'error' && !isAnswer) problems.push(message.text())
  })
  context.on('response', (response) => {
    const isPart = response.request().method() === 'GET' && response.status() >= 400
    // 502 tells that somebody else did not answer: a failure the page has words for.
    if (isPart || (response.status() >= 500 && response.status() !== 502))
      problems.push(`${response.status()} ${response.url()}`)
  })
}
