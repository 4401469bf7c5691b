import { describe, expect, it } from 'vitest'
import { asId } from '../model/id.ts'
import { indexKnownAccounts } from './find-known.ts'
import type { Identity } from './same-account.ts'

const roblox = asId<'service'>('roblox')
const vtech = asId<'service'>('vtech-learning-lodge')
const kid = asId<'service'>('vtech-kid-connect')
const powerSchool = asId<'service'>('powerschool')
const isPlatform = (id: string): boolean => id === powerSchool

/** A parent's account at a school: one password for all of them. */
const school = (given: Partial<Identity>): Identity => ({
  serviceId: powerSchool,
  title: 'Lincoln Elementary',
  origins: ['https://lincoln.powerschool.com'],
  email: 'ana@example.com',
  digests: new Set(['d1']),
  ...given,
})

const site = (given: Partial<Identity>): Identity => ({
  title: 'Site',
  origins: ['https://www.example.com'],
  userName: 'mia',
  digests: new Set(),
  ...given,
})

const isFound = (known: Identity, other: Identity): boolean => {
  const index = indexKnownAccounts<Identity>((entry) => entry, isPlatform)
  index.add(known)
  return [...index.find(other)].length > 0
}

describe('the duplicate rule', () => {
  it.each<[string, Identity, Identity, boolean]>([
    ['the same in every way', site({}), site({}), true],
    ['another title', site({}), site({ title: 'Other' }), true],
    ['another host of the domain', site({}), site({ origins: ['https://id.example.com'] }), true],
    [
      'another host, title and password of the domain',
      site({ digests: new Set(['d1']) }),
      site({ origins: ['https://id.example.com'], title: 'Judo', digests: new Set(['d2']) }),
      false,
    ],
    [
      'another host of the domain with the same password',
      site({ digests: new Set(['d1']) }),
      site({ origins: ['https://id.example.com'], title: 'Other', digests: new Set(['d1']) }),
      true,
    ],
    ['the same title with and without an address', site({}), site({ origins: [] }), true],
    ['another domain', site({}), site({ origins: ['https://example.net'] }), false],
    [
      'a domain that only ends alike',
      site({ origins: ['https://nival.com'] }),
      site({ origins: ['https://carnival.com'] }),
      false,
    ],
    [
      'another club on the same builder',
      site({ origins: ['https://a.wixsite.com'] }),
      site({ origins: ['https://b.wixsite.com'] }),
      false,
    ],
    [
      'one of several addresses',
      site({ origins: ['https://a.com', 'https://b.com'] }),
      site({ origins: ['https://b.com'] }),
      true,
    ],
    [
      'the same service at other addresses',
      site({ serviceId: roblox }),
      site({ serviceId: roblox, origins: ['android://com.roblox.client'] }),
      true,
    ],
    ['a service that came into the catalogue since', site({}), site({ serviceId: roblox }), true],
    [
      'two services of one domain',
      site({ serviceId: vtech, title: 'Lodge' }),
      site({ serviceId: kid, title: 'Kid Connect' }),
      false,
    ],
    ['a service chosen by hand since', site({ serviceId: kid }), site({ serviceId: vtech }), true],
    [
      'two schools on one platform, with one login and one password',
      school({}),
      school({ title: 'Washington Middle', origins: ['https://washington.powerschool.com'] }),
      false,
    ],
    ['a school renamed by the family', school({}), school({ title: 'Mia’s school' }), true],
    [
      'one school at another address of the platform',
      school({}),
      school({ origins: ['https://app.powerschool.com'] }),
      true,
    ],
    [
      'one school in the browser and in the app',
      school({}),
      school({ origins: ['android://com.powerschool.parent'] }),
      true,
    ],
    [
      'two schools without an address',
      school({ origins: [] }),
      school({ origins: [], title: 'W' }),
      false,
    ],
    [
      'a school from before the platform was in the catalogue',
      school({ serviceId: undefined }),
      school({ title: 'Other' }),
      true,
    ],
    ['another user name', site({}), site({ userName: 'theo' }), false],
    ['a user name in capitals', site({}), site({ userName: 'MIA' }), true],
    ['no user name', site({}), site({ userName: undefined }), false],
    [
      'the same e-mail',
      site({ userName: undefined, email: 'a@example.com' }),
      site({ userName: undefined, email: 'A@example.com' }),
      true,
    ],
    [
      'an e-mail typed as user name',
      site({ userName: 'a@example.com' }),
      site({ userName: undefined, email: 'a@example.com' }),
      true,
    ],
    [
      'the same e-mail, two user names',
      site({ email: 'a@example.com' }),
      site({ userName: 'theo', email: 'a@example.com' }),
      false,
    ],
    [
      'the same e-mail, one user name',
      site({ email: 'a@example.com' }),
      site({ userName: undefined, email: 'a@example.com' }),
      true,
    ],
    [
      'no login and the same title',
      site({ userName: undefined }),
      site({ userName: undefined }),
      true,
    ],
    [
      'no login and another title',
      site({ userName: undefined }),
      site({ userName: undefined, title: 'Judo' }),
      false,
    ],
    [
      'no address and the same title',
      site({ origins: [] }),
      site({ origins: [], title: 'SITE ' }),
      true,
    ],
    [
      'no address and another title',
      site({ origins: [] }),
      site({ origins: [], title: 'Other' }),
      false,
    ],
    [
      'the same machine at home',
      site({ origins: ['http://192.168.1.1'] }),
      site({ origins: ['http://192.168.1.1:80'] }),
      true,
    ],
    [
      'another machine at home',
      site({ origins: ['http://192.168.1.1'] }),
      site({ origins: ['http://192.168.1.2'] }),
      false,
    ],
  ])('%s', (_, known, other, same) => {
    expect(isFound(known, other)).toBe(same)
    expect(isFound(other, known)).toBe(same)
  })

  it('finds an entry by what it was and by what it became, if it still fits', () => {
    const entry = { identity: site({}) }
    const index = indexKnownAccounts<{ identity: Identity }>(({ identity }) => identity, isPlatform)
    index.add(entry)
    entry.identity = site({
      origins: ['https://www.example.com', 'https://example.net'],
      email: 'a@b.com',
    })
    index.add(entry)
    expect([...index.find(site({ origins: ['https://example.net'] }))]).toEqual([entry])
    expect([...index.find(site({ userName: undefined, email: 'a@b.com' }))]).toEqual([entry])
    expect([...index.find(site({}))]).toHaveLength(1)
  })
})
