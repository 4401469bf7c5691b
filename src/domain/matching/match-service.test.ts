import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ServiceId } from '../model/id.ts'
import { sampleService } from '../test-support/sample-values.ts'
import { matchService } from './match-service.ts'
import { normalName } from './normal-name.ts'
import { buildServiceIndex } from './service-index.ts'

const index = buildServiceIndex([
  sampleService('vtech-learning-lodge', {
    name: 'VTech Learning Lodge',
    domains: ['vtechda.com', 'vtechkids.com'],
  }),
  sampleService('vtech-kid-connect', { name: 'VTech Kid Connect', domains: ['vtechkids.com'] }),
  sampleService('nival', { domains: ['nival.com'] }),
  sampleService('google', { name: 'Google', domains: ['google.com'] }),
  sampleService('google-classroom', {
    name: 'Google Classroom',
    domains: ['classroom.google.com'],
  }),
  sampleService('youtube-kids', { name: 'YouTube Kids', domains: ['kids.youtube.com'] }),
  sampleService('scratch', { domains: ['scratch.mit.edu'] }),
  sampleService('wix', { domains: ['wixsite.com', 'wix.com'] }),
  sampleService('swim-club', { name: 'Swim Club', domains: ['myclub.wixsite.com'], origin: 'own' }),
  sampleService('buecher', { domains: ['bücher.example'] }),
  sampleService('router', { domains: ['192.168.1.1'], origin: 'own' }),
  sampleService('roblox', {
    name: 'Roblox',
    formerNames: ['Dyna Blocks'],
    domains: ['roblox.com'],
    appIds: ['com.roblox.client', 'com.roblox.robloxmobile'],
  }),
  sampleService('twin-a', { name: 'Little Stars' }),
  sampleService('twin-b', { name: 'Little stars' }),
])

const idOf = (origins: readonly string[], title = ''): ServiceId | undefined =>
  matchService({ origins, title }, index).serviceId

describe('matchService', () => {
  it.each([
    ['https://www.roblox.com', 'roblox', 'domain', 'roblox.com'],
    ['https://ana:x@create.roblox.com:8443/a?b', 'roblox', 'domain', 'roblox.com'],
    ['roblox.com.', 'roblox', 'domain', 'roblox.com'],
    ['https://classroom.google.com', 'google-classroom', 'domain', 'classroom.google.com'],
    ['https://x.classroom.google.com', 'google-classroom', 'domain', 'classroom.google.com'],
    ['https://mail.google.com', 'google', 'domain', 'google.com'],
    ['https://scratch.mit.edu/users', 'scratch', 'domain', 'scratch.mit.edu'],
    ['https://myclub.wixsite.com', 'swim-club', 'domain', 'myclub.wixsite.com'],
    ['https://wixsite.com', 'wix', 'domain', 'wixsite.com'],
    ['https://xn--bcher-kva.example', 'buecher', 'domain', 'bücher.example'],
    ['http://192.168.1.1:8080', 'router', 'domain', '192.168.1.1'],
    ['android://hA-_sh==@com.roblox.client/', 'roblox', 'app-id', 'com.roblox.client'],
    ['androidapp://com.Roblox.Client', 'roblox', 'app-id', 'com.roblox.client'],
    ['ios://com.roblox.robloxmobile', 'roblox', 'app-id', 'com.roblox.robloxmobile'],
  ])('knows %s as %s by %s', (origin, id, basis, on) => {
    expect(matchService({ origins: [origin], title: 'any' }, index)).toEqual({
      serviceId: id,
      basis,
      on,
    })
  })

  it.each([
    'https://carnival.com',
    'https://vtech.com',
    'https://roblox.com.evil.example',
    'https://notroblox.com',
    'https://roblox.co',
    'https://myclassroom.google.com.example',
    'https://youtube.com',
    'https://www.mit.edu',
    'https://otherclub.wixsite.com',
    'http://10.0.0.1',
    'http://localhost:3000',
    'android://com.roblox',
    'android://com.roblox.client.evil',
    'https://com.roblox.client',
    'not an address',
  ])('does not know %s', (origin) => {
    expect(matchService({ origins: [origin], title: 'any' }, index)).toEqual({
      basis: 'none',
      on: '',
    })
  })

  it('takes the first address that is known', () => {
    expect(idOf(['https://unknown.example', 'https://nival.com', 'https://roblox.com'])).toBe(
      'nival',
    )
  })

  it('lets the title choose between services that share a host', () => {
    expect(idOf(['https://vtechkids.com'], 'VTech Kid Connect')).toBe('vtech-kid-connect')
    expect(idOf(['https://vtechkids.com'], 'toys')).toBe('vtech-learning-lodge')
  })

  it('falls back to a whole name or former name, never to a part of one', () => {
    expect(matchService({ origins: [], title: ' vtech  learning-lodge ' }, index)).toEqual({
      serviceId: 'vtech-learning-lodge',
      basis: 'name',
      on: 'VTech Learning Lodge',
    })
    expect(idOf([], 'dyna blocks')).toBe('roblox')
    expect(idOf([], 'VTech')).toBeUndefined()
    expect(idOf([], 'Roblox (Theo)')).toBeUndefined()
    expect(idOf([], '***')).toBeUndefined()
  })

  it('asks rather than guesses where two services have one name', () => {
    expect(idOf([], 'Little Stars')).toBeUndefined()
  })

  it('prefers what the family added where both list the same host', () => {
    const both = buildServiceIndex([
      sampleService('catalogue', { domains: ['school.example'] }),
      sampleService('own:1', { domains: ['https://school.example/portal'], origin: 'own' }),
    ])
    expect(matchService({ origins: ['https://school.example'], title: '' }, both).serviceId).toBe(
      'own:1',
    )
  })

  it('never matches a host by its ending alone', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/)
    fc.assert(
      fc.property(word, (start) => {
        expect(idOf([`https://${start}nival.com`])).toBeUndefined()
        expect(idOf([`https://${start}.nival.com`])).toBe('nival')
      }),
    )
  })
})

describe('normalName', () => {
  it.each([
    ['Père  Noël!', 'pere noel'],
    ["Mia's School", 'mias school'],
    ['Disney+', 'disney+'],
    ['Arts & Crafts', 'arts and crafts'],
    ['—', ''],
  ])('of %s is %j', (name, normal) => {
    expect(normalName(name)).toBe(normal)
  })
})
