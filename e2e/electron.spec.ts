import { expect, test } from './kinventory-test.ts'
import { sampleName } from './sample-family.ts'

/** What only the runtime itself can show: that it does what the double takes for granted. */

test(
  'the page is at home under app:, in a secure and isolated world',
  { tag: '@electron' },
  async ({ family }) => {
    const { page } = family
    await family.open({ args: ['--demo'] })
    await expect(page.getByRole('heading', { level: 1, name: sampleName })).toBeVisible()
    const world = await page.evaluate(() => ({
      origin: location.origin,
      isSecure: isSecureContext,
      node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis),
      files: ['file:///etc/passwd', 'app://other/', 'app://kinventory/../../etc/passwd'],
    }))
    expect(world).toMatchObject({ origin: 'app://kinventory', isSecure: true, node: [] })
    const came = await page.evaluate(
      (all) =>
        Promise.all(
          all.map((one) =>
            fetch(one).then(
              ({ status }) => status,
              () => 'no',
            ),
          ),
        ),
      world.files,
    )
    expect(came).toEqual(['no', 'no', 404])
  },
)

test(
  'no window opens, no other page comes, no permission is given',
  { tag: '@electron' },
  async ({ family }) => {
    const { page } = family
    await family.open({ args: ['--demo'] })
    await expect(page.getByRole('heading', { level: 1, name: sampleName })).toBeVisible()
    const outcomes = await page.evaluate(async () => {
      const opened = window.open('https://example.com/')
      location.href = 'https://example.com/'
      const { state } = await navigator.permissions.query({ name: 'geolocation' })
      return [opened, state, await Notification.requestPermission()]
    })
    expect(outcomes).toEqual([null, 'denied', 'denied'])
    expect(page.url()).toMatch(/^app:\/\/kinventory\//)
    await page.getByRole('link', { name: /^Accounts/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Accounts' })).toBeVisible()
  },
)

test(
  'a reload gets a port anew, and the end is in order',
  { tag: '@electron' },
  async ({ family }) => {
    const { page } = family
    const host = await family.open({ args: ['--demo'] })
    await expect(page.getByRole('heading', { level: 1, name: sampleName })).toBeVisible()
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: sampleName })).toBeVisible()
    expect(await host.stop()).toBe(0)
  },
)
