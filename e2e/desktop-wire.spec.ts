import type { Page } from '@playwright/test'
import { chooseFile } from './first-evening.ts'
import type { RunningHost } from './host.ts'
import { review } from './import-steps.ts'
import { expect, test, type Family } from './kinventory-test.ts'
import { sampleName } from './sample-family.ts'

/** What is no call on the page's port is refused; the program goes on. A page has one port, its newest. */

test.use({ attacks: true })

const expectSample = (page: Page): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name: sampleName })).toBeVisible()

/** Opens the sample family in its window. */
const openSample = async (family: Family): Promise<RunningHost> => {
  const host = await family.open({ args: ['--demo'] })
  await expectSample(family.page)
  return host
}

/** As a script could that got into the page: hands a port of its own over and keeps the other end. */
const openPort = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { port1, port2 } = new MessageChannel()
    port1.start()
    Object.assign(window, { port: port1 })
    window.postMessage('kinventory:port', '/', [port2])
  })

test(
  'a second port replaces the first, whose page says so and comes back',
  {
    tag: '@desktop',
  },
  async ({ family }) => {
    const { page } = family
    await openSample(family)
    await openPort(page)
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(sampleName)
    expect(await page.content()).not.toMatch(/Mia|Theo|Rivera/)
    await page.reload()
    await expectSample(page)
  },
)

test(
  'junk on the port is refused, is not quoted, and does no harm',
  { tag: '@desktop' },
  async ({ family }) => {
    const { page } = family
    const host = await openSample(family)
    await openPort(page)
    await page.evaluate(() => {
      const port = Reflect.get(window, 'port') as MessagePort
      const junk: readonly unknown[] = [
        7,
        undefined,
        { i: '1', canary: 'sparrow' },
        ['sparrow'],
        'sparrow',
        '{"i":"1","p":{"sparrow":1}}',
        'null',
        '{"i":"1","p":{"u":"::"}}',
        new Uint8Array([255, 0, 1]),
        new Uint8Array([255, 0, 1]).buffer,
      ]
      for (const data of junk) port.postMessage(data)
      const inside = new MessageChannel()
      inside.port1.addEventListener('close', () => (document.body.dataset['closed'] = 'yes'))
      inside.port1.start()
      port.postMessage('sparrow', [inside.port2])
    })
    await expect(page.locator('body')).toHaveAttribute('data-closed', 'yes')
    await expect.poll(() => host.stderr()).toContain('A message on the port was refused')
    await expect.poll(() => host.stderr()).toContain('A message on the port failed')
    expect(host.stderr()).not.toContain('sparrow')
    await page.reload()
    await expectSample(page)
  },
)

test(
  'a message beyond the limit is refused before it is read',
  { tag: '@desktop' },
  async ({ family }) => {
    const { page } = family
    const host = await openSample(family)
    await openPort(page)
    await page.evaluate(() => {
      const port = Reflect.get(window, 'port') as MessagePort
      port.postMessage('x'.repeat(64 * 1024 * 1024 + 1))
    })
    await expect
      .poll(() => host.stderr(), { timeout: 60_000 })
      .toContain('A message on the port was refused: not of the wire, or too large')
    await page.reload()
    await expectSample(page)
  },
)

test('a file of twenty megabytes comes through whole', { tag: '@desktop' }, async ({ family }) => {
  const { page } = family
  await openSample(family)
  const note = 'n'.repeat(20_000)
  const rows = Array.from(
    { length: 1000 },
    (_one, index) => `site ${index},https://site-${index}.example,u${index},p,${note}`,
  )
  const content = ['name,url,username,password,note', ...rows].join('\n')
  expect(content.length).toBeGreaterThan(20_000_000)
  await chooseFile(page, { name: 'large.csv', content })
  await expect(review(page)).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText('1,000').first()).toBeVisible()
})
