import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asciiHost } from './ascii-host.ts'
import { appIdOf, hostOf, originOf, registrableDomain } from './origin.ts'

/** The contract's own rule for an origin. */
const accepted = /^[a-z][a-z0-9+.-]*:\/\/[^/\s?#@]+$/

describe('originOf', () => {
  it.each([
    ['roblox.com', 'https://roblox.com'],
    ['  https://WWW.Roblox.com/login?next=/home#top  ', 'https://www.roblox.com'],
    ['https://ana:s3cret@b.example.com:8080/x?y', 'https://b.example.com:8080'],
    ['https://ana:p@ss@example.com', 'https://example.com'],
    ['http://example.com:80/', 'http://example.com'],
    ['https://example.com:443', 'https://example.com'],
    ['https://example.com:', 'https://example.com'],
    ['http://example.com:443', 'http://example.com:443'],
    ['https://example.com.', 'https://example.com'],
    ['//cdn.example.com/x', 'https://cdn.example.com'],
    ['roblox.com/login?u=ana@example.com', 'https://roblox.com'],
    ['roblox.com:8443/x', 'https://roblox.com:8443'],
    ['localhost:3000', 'https://localhost:3000'],
    ['http://intranet/', 'http://intranet'],
    ['http://192.168.1.1:8080/admin', 'http://192.168.1.1:8080'],
    ['http://[::1]:8080/', 'http://[::1]:8080'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example'],
    ['https://a_b.example.com', 'https://a_b.example.com'],
    ['https://example.com\\@evil.example', 'https://example.com'],
    ['https://exa\nmple.com', 'https://example.com'],
    ['android://kJ3-_x==@com.roblox.client/', 'android://com.roblox.client'],
    ['androidapp://com.roblox.client', 'android://com.roblox.client'],
    ['iosapp://com.roblox.robloxmobile', 'ios://com.roblox.robloxmobile'],
  ])('reads %j as %s', (text, origin) => {
    expect(originOf(text)).toBe(origin)
  })

  it.each([
    '',
    '   ',
    'Roblox',
    'ana@example.com',
    'mailto:ana@example.com',
    'tel:12345',
    'javascript:alert(1)',
    'javascript://example.com/%0aalert(1)',
    'about:blank',
    'file:///home/ana/passwords.csv',
    'chrome://settings',
    'chrome-extension://abcdefgh/popup.html',
    'data:text/html,x',
    'https://',
    'https:///path',
    'https://exa mple.com',
    'https://example..com',
    'https://-example.com',
    'https://example.com:99999',
    'https://example.com:80a',
    'https://[::1',
    'android://',
    'android://x==@',
    '^https://.*\\.roblox\\.com$',
    'http://*.roblox.com',
    '.',
  ])('finds no service in %j', (text) => {
    expect(originOf(text)).toBeUndefined()
  })

  it('never throws, and gives nothing that the contract refuses or that it would read otherwise', () => {
    const webLike = fc
      .tuple(fc.constantFrom('', 'https://', 'HTTP://', 'android://', '//', 'x:'), fc.string())
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), webLike), (text) => {
        const origin = originOf(text)
        if (origin === undefined) return
        expect(origin).toMatch(accepted)
        expect(origin.length).toBeLessThanOrEqual(300)
        expect(originOf(origin)).toBe(origin)
      }),
    )
  })
})

describe('registrableDomain', () => {
  it.each([
    ['https://www.roblox.com/x', 'roblox.com'],
    ['kids.youtube.com', 'youtube.com'],
    ['a.b.co.uk', 'b.co.uk'],
    ['https://pps.k12.or.us', 'pps.k12.or.us'],
    ['myclub.wixsite.com', 'myclub.wixsite.com'],
    ['https://www.myclub.wixsite.com:8443', 'myclub.wixsite.com'],
    ['carnival.com', 'carnival.com'],
    ['BÜCHER.de', 'xn--bcher-kva.de'],
    ['wixsite.com', undefined],
    ['co.uk', undefined],
    ['localhost', undefined],
    ['192.168.1.1', undefined],
    ['http://[::1]/', undefined],
    ['android://com.roblox.client', undefined],
    ['swim club', undefined],
  ])('of %j is %s', (text, domain) => {
    expect(registrableDomain(text)).toBe(domain)
  })
})

describe('the parts of an origin', () => {
  it('are a host without port, or an app id', () => {
    expect(hostOf('https://a.example:81')).toBe('a.example')
    expect(hostOf('http://[::1]:81')).toBe('[::1]')
    expect(hostOf('android://com.a.b')).toBeUndefined()
    expect(appIdOf('android://com.a.b')).toBe('com.a.b')
    expect(appIdOf('https://com.a.b')).toBeUndefined()
  })
})

describe('asciiHost', () => {
  // RFC 3492, section 7.1, and well-known names.
  it.each([
    ['münchen.de', 'xn--mnchen-3ya.de'],
    ['faß.de', 'xn--fa-hia.de'],
    ['ليهمابتكلموشعربي؟', 'xn--egbpdaj6bu4bxfgehfvwxn'],
    ['他们为什么不说中文', 'xn--ihqwcrb4cv8a8dqg056pqjye'],
    ['pročprostěnemluvíčesky', 'xn--proprostnemluvesky-uyb24dma41a'],
    ['3年b組金八先生', 'xn--3b-ww4c5e180e575a65lsy2b'],
    ['MajiでKoiする5秒前', 'xn--majikoi5-783gue6qz075azm5e'],
    ['Example.COM', 'example.com'],
    ['例え。テスト', 'xn--r8jz45g.xn--zckzah'],
  ])('writes %s as %s', (host, ascii) => {
    expect(asciiHost(host)).toBe(ascii)
  })
})
