import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asId } from '../model/id.ts'
import type { LearnedMatch } from '../model/knowledge.ts'
import { on, sampleService } from '../test-support/sample-values.ts'
import { matchService, rankServices } from './match-service.ts'
import { buildServiceIndex } from './service-index.ts'

const services = [
  sampleService('hibp:shop-example', { domains: ['shop.example'], origin: 'hibp' }),
  sampleService('lodge', { name: 'Learning Lodge', domains: ['vtechda.com', 'vtechkids.com'] }),
  sampleService('chat', { name: 'Kid Connect', domains: ['vtechkids.com'] }),
  sampleService('nival', { domains: ['nival.com'] }),
  sampleService('google', { name: 'Google', domains: ['google.com'] }),
  sampleService('classroom', { domains: ['classroom.google.com'] }),
  sampleService('builder', { domains: ['squarespace.com', 'wixsite.com', 'github.io'] }),
  sampleService('shop', { name: 'Shop', domains: ['shop.example'] }),
  sampleService('roblox', { domains: ['roblox.com'], appIds: ['com.roblox.client'] }),
  sampleService('own:school', {
    name: 'Oak Hill',
    domains: ['school.example.sch.uk', 'nas.local', '192.168.1.1', '[fd00::1]'],
    origin: 'own',
  }),
  sampleService('uk', { domains: ['example.co.uk'] }),
  sampleService('buecher', { domains: ['bücher.example'] }),
  sampleService('twin-a', { name: 'Little Stars' }),
  sampleService('twin-b', { name: 'Little Stars' }),
]

const learnt = (key: string, serviceId?: string, given: Partial<LearnedMatch> = {}) => ({
  key,
  kind: 'host' as const,
  serviceId: serviceId === undefined ? undefined : asId<'service'>(serviceId),
  saidOn: on('2026-11-01'),
  ...given,
})

const ranked = (
  origins: string | readonly string[],
  title = '',
  learned: readonly LearnedMatch[] = [],
): readonly string[] =>
  rankServices(
    { origins: typeof origins === 'string' ? [origins] : origins, title },
    buildServiceIndex(services, learned),
  ).map(({ serviceId, basis, on: text }) => `${serviceId} ${basis} ${text}`)

describe('every address leads where it leads, and nowhere else', () => {
  it.each<[string, readonly string[]]>([
    ['https://carnival.com', []],
    ['https://nival.com', ['nival domain nival.com']],
    ['https://vtech.com', []],
    ['https://vtechda.com', ['lodge domain vtechda.com']],
    ['https://vtechkids.com', ['lodge domain vtechkids.com', 'chat domain vtechkids.com']],
    ['https://www.example.co.uk', ['uk domain example.co.uk']],
    ['https://other.co.uk', []],
    ['https://co.uk', []],
    ['https://school.example.sch.uk', ['own:school domain school.example.sch.uk']],
    ['https://portal.school.example.sch.uk', ['own:school domain school.example.sch.uk']],
    ['https://example.sch.uk', []],
    ['https://other.example.sch.uk', []],
    ['https://myclub.wixsite.com', []],
    ['https://wixsite.com', ['builder domain wixsite.com']],
    ['https://myclub.github.io', []],
    ['https://myclub.squarespace.com', []],
    ['https://www.squarespace.com', ['builder domain squarespace.com']],
    ['https://squarespace.com', ['builder domain squarespace.com']],
    ['https://sites.google.com/view/oak-hill', []],
    ['https://docs.google.com/forms/d/x', []],
    ['https://accounts.google.com', ['google domain google.com']],
    ['https://google.com.', ['google domain google.com']],
    [
      'https://x.classroom.google.com',
      ['classroom domain classroom.google.com', 'google domain google.com'],
    ],
    ['https://ana:secret@roblox.com:8443/login', ['roblox domain roblox.com']],
    ['https://roblox.com@evil.example', []],
    ['https://roblox.com.evil.example', []],
    ['https://xn--bcher-kva.example', ['buecher domain bücher.example']],
    ['https://BÜCHER.example.', ['buecher domain bücher.example']],
    ['https://bucher.example', []],
    ['http://192.168.1.1:8080', ['own:school domain 192.168.1.1']],
    ['http://192.168.1.10', []],
    ['http://[fd00::1]:8080', ['own:school domain [fd00::1]']],
    ['http://[fd00::2]', []],
    ['http://intranet', []],
    ['http://nas.local', ['own:school domain nas.local']],
    ['http://other.local', []],
    ['http://localhost:3000', []],
    ['android://x==@com.Roblox.Client', ['roblox app-id com.roblox.client']],
    ['android://com.roblox', []],
    ['https://shop.example', ['shop domain shop.example', 'hibp:shop-example domain shop.example']],
  ])('%s', (origin, expected) => {
    expect(ranked(origin)).toEqual(expected)
  })
})

describe('the order of what an account may belong to', () => {
  it('has addresses in their order, then the title, each service once', () => {
    expect(ranked(['https://nival.com', 'https://roblox.com'], 'Google')).toEqual([
      'nival domain nival.com',
      'roblox domain roblox.com',
      'google name Google',
    ])
    expect(ranked('https://google.com', 'Google')).toEqual(['google domain google.com'])
  })

  it('lets the title choose between services of one host', () => {
    expect(ranked('https://vtechkids.com', 'Kid Connect')).toEqual([
      'chat domain vtechkids.com',
      'lodge domain vtechkids.com',
    ])
  })

  it('shows both of two services of one name, and matches neither', () => {
    expect(ranked([], 'Little Stars')).toEqual([
      'twin-a name Little Stars',
      'twin-b name Little Stars',
    ])
    expect(
      matchService({ origins: [], title: 'Little Stars' }, buildServiceIndex(services)),
    ).toEqual({ basis: 'none', on: '' })
  })

  it('begins with what matchService gives', () => {
    const origins = fc.subarray(
      ['https://nival.com', 'https://vtechkids.com', 'https://x.example', 'http://nas.local'],
      { minLength: 0 },
    )
    const title = fc.constantFrom('Google', 'Kid Connect', 'x', '')
    const learned = fc.subarray([
      learnt('nival.com', 'google'),
      learnt('x.example'),
      learnt('nas.local'),
    ])
    fc.assert(
      fc.property(origins, title, learned, (from, called, taught) => {
        const index = buildServiceIndex(services, taught)
        const candidate = { origins: from, title: called }
        const match = matchService(candidate, index)
        const best = rankServices(candidate, index)[0]
        expect(match).toEqual(best ?? { basis: 'none', on: match.on })
      }),
    )
  })
})

describe('what the guardian taught', () => {
  it.each<[string, string, LearnedMatch, readonly string[]]>([
    [
      'comes before the catalogue',
      'https://nival.com',
      learnt('nival.com', 'shop'),
      ['shop learned nival.com', 'nival domain nival.com'],
    ],
    [
      'holds for hosts below it',
      'https://my.nival.com',
      learnt('nival.com', 'shop'),
      ['shop learned nival.com', 'nival domain nival.com'],
    ],
    [
      'does not hold for its parents',
      'https://nival.com',
      learnt('my.nival.com', 'shop'),
      ['nival domain nival.com'],
    ],
    [
      'does not cross a public suffix',
      'https://myclub.wixsite.com',
      learnt('wixsite.com', 'shop'),
      [],
    ],
    [
      'names one club of a builder',
      'https://myclub.wixsite.com',
      learnt('myclub.wixsite.com', 'own:school'),
      ['own:school learned myclub.wixsite.com'],
    ],
    [
      'names pages on a shared host',
      'https://sites.google.com',
      learnt('sites.google.com', 'own:school'),
      ['own:school learned sites.google.com'],
    ],
    [
      'does not come down to a shared host',
      'https://sites.google.com',
      learnt('google.com', 'google'),
      [],
    ],
    [
      'names localhost',
      'http://localhost:3000',
      learnt('localhost', 'own:school'),
      ['own:school learned localhost'],
    ],
    [
      'names a host without a dot',
      'http://nas:5000',
      learnt('nas', 'own:school'),
      ['own:school learned nas'],
    ],
    [
      'names one IP address',
      'http://10.0.0.1:81',
      learnt('10.0.0.1', 'own:school'),
      ['own:school learned 10.0.0.1'],
    ],
    ['and no other', 'http://10.0.0.2', learnt('10.0.0.1', 'own:school'), []],
    [
      'names an IPv6 address',
      'http://[::1]:81',
      learnt('[::1]', 'own:school'),
      ['own:school learned [::1]'],
    ],
    [
      'names an app, in any case',
      'android://com.Oak.Hill',
      learnt('com.oak.hill', 'own:school', { kind: 'app-id' }),
      ['own:school learned com.oak.hill'],
    ],
    [
      'does not take a host for an app',
      'android://com.oak.hill',
      learnt('com.oak.hill', 'own:school'),
      [],
    ],
    ['says that it is none of them', 'https://www.nival.com', learnt('nival.com'), []],
    [
      'says nothing where its service is gone',
      'https://nival.com',
      learnt('nival.com', 'own:gone'),
      ['nival domain nival.com'],
    ],
  ])('%s', (_, origin, learned, expected) => {
    expect(ranked(origin, '', [learned])).toEqual(expected)
  })

  it('goes by the most specific host, and of one host by what was said last', () => {
    const learned = [
      learnt('nival.com', 'shop', { saidOn: on('2026-11-02') }),
      learnt('nival.com', 'google'),
      learnt('my.nival.com', 'roblox'),
    ]
    expect(ranked('https://my.nival.com', '', learned)[0]).toBe('roblox learned my.nival.com')
    expect(ranked('https://nival.com', '', learned)[0]).toBe('shop learned nival.com')
    expect(ranked('https://nival.com', '', learned.toReversed())[0]).toBe('shop learned nival.com')
  })

  it('comes before a catalogue match of an earlier address', () => {
    expect(
      ranked(['https://roblox.com', 'https://nival.com'], '', [learnt('nival.com', 'shop')])[0],
    ).toBe('shop learned nival.com')
  })

  it('that it is none stops there: other addresses still lead somewhere, the title does not', () => {
    const none = [learnt('nival.com')]
    expect(ranked(['https://nival.com', 'https://roblox.com'], 'Google', none)).toEqual([
      'roblox domain roblox.com',
    ])
    expect(
      matchService(
        { origins: ['https://www.nival.com'], title: 'Google' },
        buildServiceIndex(services, none),
      ),
    ).toEqual({ basis: 'none', on: 'nival.com' })
  })
})
