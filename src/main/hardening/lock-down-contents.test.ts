import { EventEmitter } from 'node:events'
import { beforeEach, describe, expect, it } from 'vitest'
import { lockDownContents } from './lock-down-contents.ts'

let contents: EventEmitter
let openHandler: () => unknown
let policies: unknown[]

beforeEach(() => {
  policies = []
  contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: typeof openHandler) => (openHandler = handler),
    setWebRTCIPHandlingPolicy: (policy: unknown) => policies.push(policy),
  })
  lockDownContents(contents as unknown as Parameters<typeof lockDownContents>[0])
})

/** Plays an event that can be prevented; true where it was. */
const prevented = (name: string, event: object): boolean => {
  let stopped = false
  contents.emit(name, { ...event, preventDefault: () => (stopped = true) })
  return stopped
}

describe('any page of the engine', () => {
  it('opens no window and attaches no webview', () => {
    expect(openHandler()).toEqual({ action: 'deny' })
    expect(prevented('will-attach-webview', {})).toBe(true)
  })

  it.each([
    'https://example.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'about:blank',
    'devtools://devtools/',
    'app://other/',
    'app://kinventory/x.html',
    'app://kinventory/?x=1',
    'blob:app://kinventory/0c2f',
  ])('does not go to %s', (url) => {
    expect(prevented('will-navigate', { url })).toBe(true)
    expect(prevented('will-frame-navigate', { url, isMainFrame: true })).toBe(true)
  })

  it('may load our page again, but not in a frame, and follows no redirect', () => {
    const url = 'app://kinventory/#/children'
    expect(prevented('will-navigate', { url })).toBe(false)
    expect(prevented('will-frame-navigate', { url, isMainFrame: true })).toBe(false)
    expect(prevented('will-frame-navigate', { url, isMainFrame: false })).toBe(true)
    expect(prevented('will-redirect', { url })).toBe(true)
  })

  it('tells no address of the computer', () => {
    expect(policies).toEqual(['disable_non_proxied_udp'])
  })

  it('is asked for no password, certificate or Bluetooth device that we would choose', () => {
    expect(
      contents
        .eventNames()
        .map(String)
        .toSorted((a, b) => a.localeCompare(b)),
    ).toEqual(['will-attach-webview', 'will-frame-navigate', 'will-navigate', 'will-redirect'])
  })
})
