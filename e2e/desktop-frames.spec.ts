import type { Page } from '@playwright/test'
import { desktopOf } from './desktop-of.ts'
import { expect, test } from './kinventory-test.ts'
import { sampleName } from './sample-family.ts'

/** Who tries to get a port into the program from elsewhere than the page gets none, and the page keeps its own. */

test.use({ attacks: true })

const expectAlive = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: /^Accounts/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Accounts' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Roblox', exact: true }).first()).toBeVisible()
}

const addFrame = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.body.append(document.createElement('iframe'))
  })

/** Offers a port; where it is closed from the other side, the frame's document says so. */
const offer = (count: number): string => `
  const channels = Array.from({ length: ${count} }, () => new MessageChannel())
  for (const { port1 } of channels) {
    port1.addEventListener('close', () => (document.documentElement.dataset.closed = 'yes'))
    port1.start()
  }
  electron.ipcRenderer.postMessage('kinventory:port', undefined, channels.map(({ port2 }) => port2))`

const refusal = 'A port was refused: it did not come from the page'

test(
  'a frame in the page, even of a renderer that was taken over',
  { tag: '@desktop' },
  async ({ family }) => {
    const { page } = family
    const host = await family.open({ args: ['--demo'] })
    await expect(page.getByRole('heading', { level: 1, name: sampleName })).toBeVisible()
    await addFrame(page)
    const frame = page.frames().at(-1)
    if (!frame || frame === page.mainFrame()) throw new Error('There is no frame')
    // As the page does; but what a frame posts to its parent is not from the page itself.
    await frame.evaluate(() => {
      const { port2 } = new MessageChannel()
      parent.postMessage('kinventory:port', '*', [port2])
    })
    await expectAlive(page)
    expect(host.stderr()).not.toContain(refusal)
    await desktopOf(host).runAsTakenOver(frame, offer(1))
    await expect(frame.locator('html')).toHaveAttribute('data-closed', 'yes')
    expect(host.stderr()).toContain(refusal)
    await expectAlive(page)
  },
)

test('two ports at once, from the page itself', { tag: '@desktop' }, async ({ family }) => {
  const { page } = family
  const host = await family.open({ args: ['--demo'] })
  await expect(page.getByRole('heading', { level: 1, name: sampleName })).toBeVisible()
  await desktopOf(host).runAsTakenOver(page.mainFrame(), offer(2))
  await expect(page.locator('html')).toHaveAttribute('data-closed', 'yes')
  expect(host.stderr()).toContain(refusal)
  await expectAlive(page)
})

test('a foreign page that got into the window', { tag: '@desktop' }, async ({ family }) => {
  const { page } = family
  const host = await family.open({ args: ['--demo'] })
  await expect(page.getByRole('heading', { level: 1, name: sampleName })).toBeVisible()
  // By a way that nobody knows: the network's and the window's refusals are passed by.
  await page.route('https://stranger.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Stranger</title>' }),
  )
  await page.goto('https://stranger.example/')
  await page.evaluate(() => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('close', () => (document.documentElement.dataset['closed'] = 'yes'))
    port1.start()
    window.postMessage('kinventory:port', '*', [port2])
  })
  await expect(page.locator('html')).toHaveAttribute('data-closed', 'yes')
  expect(host.stderr()).toContain(refusal)
  await page.goto(host.url)
  await expectAlive(page)
})
