import type { Page } from '@playwright/test'
import type { Desktop } from './electron-double/browser/desktop.ts'
import { desktopOf } from './desktop-of.ts'
import { expect, test, type Family } from './kinventory-test.ts'
import { sampleName } from './sample-family.ts'

/** A script that got into the page finds no way out of it: to another page, a window, the network, the disk. */

test.use({ attacks: true })

const openSample = async (family: Family) => {
  const host = await family.open({ args: ['--demo'] })
  await expect(family.page.getByRole('heading', { level: 1, name: sampleName })).toBeVisible()
  return desktopOf(host)
}

const expectAlive = async (page: Page): Promise<void> => {
  expect(new URL(page.url()).pathname).toBe('/')
  await page.getByRole('link', { name: /^Breaches/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Breaches' })).toBeVisible()
}

/** The page's own policy would stop most of it first; what is looked at here is what stands behind it. */
const withoutPolicy = async (desktop: Desktop, page: Page): Promise<void> => {
  desktop.dropPolicy()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: sampleName })).toBeVisible()
}

test('no other page comes into the window', { tag: '@desktop' }, async ({ family }) => {
  const { page } = family
  const desktop = await openSample(family)
  const elsewhere = [
    'https://example.com/',
    'http://127.0.0.1:9/',
    'https://other.test/',
    'https://kinventory.test/assets/other.html',
    'https://kinventory.test/?query',
  ]
  for (const address of elsewhere) {
    await page.evaluate((to) => (location.href = to), address)
    await expect
      .poll(() => desktop.refused.at(-1))
      .toBe(address.replace(/^https:\/\/(kinventory|other)\.test/, 'app://$1'))
  }
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = 'https://example.com/by-link'
    document.body.append(link)
    link.click()
  })
  await expect.poll(() => desktop.refused.at(-1)).toBe('https://example.com/by-link')
  await expectAlive(page)
})

test('no frame in the page leads elsewhere', { tag: '@desktop' }, async ({ family }) => {
  const { page } = family
  const desktop = await openSample(family)
  await withoutPolicy(desktop, page)
  for (const address of ['https://example.com/framed', 'https://kinventory.test/']) {
    await page.evaluate((src) => {
      const frame = document.createElement('iframe')
      frame.src = src
      document.body.append(frame)
    }, address)
    await expect
      .poll(() => desktop.refused.at(-1))
      .toBe(address.replace('https://kinventory.test', 'app://kinventory'))
  }
  await expectAlive(page)
})

test('no window opens', { tag: '@desktop' }, async ({ family }) => {
  const { page, context } = family
  const desktop = await openSample(family)
  await page.evaluate(() => void window.open('https://example.com/'))
  await page.evaluate(() => void window.open('https://kinventory.test/'))
  await expect
    .poll(() => desktop.recorded('webContents.windowOpen'))
    .toEqual([
      ['https://example.com/', 'deny'],
      ['app://kinventory/', 'deny'],
    ])
  await expect.poll(() => context.pages()).toEqual([page])
  expect(await desktop.recorded('shell.openExternal')).toEqual([])
  await expectAlive(page)
})

test('no permission is given', { tag: '@desktop' }, async ({ family }) => {
  const { page } = family
  await openSample(family)
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read']
    const all = names.map(async (name) => {
      const { state } = await navigator.permissions.query({ name: name as PermissionName })
      return `${name}: ${state}`
    })
    return Promise.all(all)
  })
  expect(states.filter((state) => !state.endsWith(': denied'))).toEqual([])
  const outcomes = await page.evaluate(async () => {
    const failed = (error: unknown): string => (error instanceof Error ? error.name : 'failed')
    return [
      await Notification.requestPermission(),
      await navigator.clipboard.readText().then(() => 'given', failed),
      await new Promise<string>((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve('given'),
          ({ code }) => resolve(`geolocation ${code}`),
        )
      }),
    ]
  })
  expect(outcomes).toEqual(['denied', 'NotAllowedError', 'geolocation 1'])
  await expectAlive(page)
})

test(
  'nothing is asked for in the network, whatever the page’s own policy',
  {
    tag: '@desktop',
  },
  async ({ family }) => {
    const { page } = family
    const desktop = await openSample(family)
    await withoutPolicy(desktop, page)
    const addresses = ['https://example.com/fetched', 'http://127.0.0.1:9/fetched']
    const outcomes = await page.evaluate(
      (all) =>
        Promise.all(
          all.map((one) =>
            fetch(one, { mode: 'no-cors' }).then(
              () => 'came',
              () => 'no',
            ),
          ),
        ),
      addresses,
    )
    expect(outcomes).toEqual(['no', 'no'])
    await page.evaluate(() => {
      new Image().src = 'https://example.com/pixel'
    })
    await expect
      .poll(() => desktop.refused.toSorted())
      .toEqual([
        'http://127.0.0.1:9/fetched',
        'https://example.com/fetched',
        'https://example.com/pixel',
      ])
    // That main let none through is for the fixture to say, at the end.
    await expectAlive(page)
  },
)

test(
  'the app’s own addresses give the built page’s files and nothing else',
  {
    tag: '@desktop',
  },
  async ({ family }) => {
    const { page } = family
    await openSample(family)
    const answers = await page.evaluate(async () => {
      const paths = [
        '/../../../../etc/passwd',
        '/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
        '/..%2f..%2f..%2fetc/passwd',
        '/..%5c..%5cetc%5cpasswd',
        '/assets/../../main/main.js',
        '/package.json',
        '/?x',
        '/assets/%00',
      ]
      const ask = (path: string) =>
        fetch(path).then(
          ({ status }) => status,
          () => 'cancelled',
        )
      const got = await Promise.all(paths.map(ask))
      const posted = await fetch('/', { method: 'POST', body: 'x' })
      return [...got, posted.status]
    })
    expect(answers).toEqual([404, 404, 404, 404, 404, 404, 'cancelled', 404, 405])
    await expectAlive(page)
  },
)

test('links of other kinds lead nowhere', { tag: '@desktop' }, async ({ family }) => {
  const { page, context } = family
  const desktop = await openSample(family)
  await page.evaluate(() => {
    const addresses = [
      'javascript:document.body.replaceChildren()',
      'file:///etc/passwd',
      'data:text/html,x',
      'mailto:a@example.com',
      'devtools://devtools/bundled/inspector.html',
    ]
    for (const address of addresses) {
      for (const target of ['', '_blank']) {
        const link = document.createElement('a')
        link.href = address
        link.target = target
        document.body.append(link)
        link.click()
      }
    }
  })
  await expectAlive(page)
  await expect.poll(() => context.pages()).toEqual([page])
  expect(await desktop.recorded('shell.openExternal')).toEqual([])
})

test(
  'an address or a file dropped on the page is no place to go',
  { tag: '@desktop' },
  async ({ family }) => {
    const { page, context } = family
    const desktop = await openSample(family)
    const cdp = await context.newCDPSession(page)
    const items = [
      { mimeType: 'text/uri-list', data: 'https://example.com/dropped' },
      { mimeType: 'text/uri-list', data: 'file:///etc/passwd' },
      { mimeType: 'text/html', data: '<a href="https://example.com/">x</a>' },
    ]
    for (const item of items) {
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
        const data = { items: [item], files: [], dragOperationsMask: 1 }
        await cdp.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data })
      }
    }
    await expectAlive(page)
    expect(desktop.refused).toEqual([])
    expect(await desktop.recorded('BrowserWindow')).toMatchObject([
      [{ webPreferences: { navigateOnDragDrop: false } }],
    ])
  },
)
