import { beforeAll, expect, it, vi } from 'vitest'

const passed = vi.hoisted((): unknown[][] => [])

vi.mock('electron', () => ({
  ipcRenderer: { postMessage: (...given: unknown[]) => passed.push(given) },
}))

const page = new EventTarget()
const port = {} as MessagePort

const post = (data: unknown, source: unknown, ports: readonly unknown[]): void => {
  page.dispatchEvent(Object.assign(new Event('message'), { data, source, ports }))
}

beforeAll(async () => {
  vi.stubGlobal('window', page)
  await import('./preload.ts')
})

it('passes nothing on but the offer of the page itself, with its port', () => {
  post('kinventory:port', {}, [port])
  post('kinventory:port', undefined, [port])
  post('something else', page, [port])
  post({ toString: () => 'kinventory:port' }, page, [port])
  post('kinventory:port', page, [])
  expect(passed).toEqual([])
  post('kinventory:port', page, [port])
  expect(passed).toEqual([['kinventory:port', undefined, [port]]])
})

it('puts nothing into the page', () => {
  expect(Object.keys(page)).toEqual([])
})
