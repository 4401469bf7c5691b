import { describe, expect, it } from 'vitest'
import type { Account } from '../model/account.ts'
import { asId } from '../model/id.ts'
import type { Person } from '../model/person.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { Service } from '../model/service.ts'
import { isForChildren, peopleProposer, type ProposalInput } from './propose-people.ts'

const person = (id: string, role: Person['role'], name: string): Person => ({
  id: asId(id),
  role,
  name,
})
const ana = person('ana', 'guardian', 'Ana Rivera')
const ben = person('ben', 'guardian', 'Ben')
const mia = person('mia', 'child', 'Mia')
const theo = person('theo', 'child', 'Théo')
const sophie = person('sophie', 'child', 'Sophie')

const account = (id: string, given: Partial<Account>): Account => ({
  id: asId(id),
  kind: 'account',
  title: 'Site',
  holderId: ana.id,
  subjectIds: [ana.id],
  origins: ['https://www.example.com'],
  erasureConfirmed: false,
  status: 'active',
  twoFactor: 'unknown',
  platformIds: [],
  theirs: false,
  ...given,
})

const row = (given: Partial<ProposalInput>): ProposalInput => ({
  title: 'Site',
  origins: ['https://site.example.com'],
  digests: new Set(),
  forChildren: false,
  ...given,
})

const propose = (
  input: Partial<ProposalInput>,
  people: readonly Person[] = [ana, mia, theo],
  accounts: readonly Account[] = [],
): unknown => {
  const proposer = peopleProposer(people, () => false)
  for (const each of accounts) proposer.know(each, [])
  const proposal = proposer.propose(row(input))
  const unsure = proposal.unsure ? ['unsure'] : []
  return [proposal.basis, proposal.holderId, ...proposal.subjectIds, ...unsure]
}

describe('peopleProposer', () => {
  it.each<[string, Partial<ProposalInput>, readonly string[]]>([
    ['the only guardian', {}, ['only-guardian', 'ana', 'ana']],
    ['a folder named after a child', { folder: 'Kids/Mia' }, ['folder', 'ana', 'mia']],
    [
      'a folder and an e-mail',
      { folder: 'Mia', email: 'x@example.com' },
      ['folder', 'ana', 'ana', 'mia'],
    ],
    ['a folder of two children', { folder: 'Mia, Theo' }, ['folder', 'ana', 'mia', 'theo']],
    ['a folder of all children', { folder: 'Kids' }, ['folder', 'ana', 'mia', 'theo']],
    ['a folder named after a guardian', { folder: 'ana' }, ['folder', 'ana', 'ana']],
    ['a title', { title: 'Roblox (Theo)' }, ['title', 'ana', 'theo']],
    ['a user name', { userName: 'theo_blocks' }, ['user-name', 'ana', 'theo']],
    ['a user name in camel case', { userName: 'xMiaDraws99' }, ['user-name', 'ana', 'mia']],
    ['an e-mail of a child', { email: 'mia.rivera@example.com' }, ['email', 'mia', 'mia']],
    ['an e-mail of a guardian', { email: 'ana.rivera@example.com' }, ['email', 'ana', 'ana']],
    ['a folder before a user name', { folder: 'Mia', userName: 'theo' }, ['folder', 'ana', 'mia']],
    ['a part of another word', { userName: 'miami_anaconda' }, ['only-guardian', 'ana', 'ana']],
    [
      'a name in the domain of the e-mail',
      { email: 'x@mia.example.com' },
      ['only-guardian', 'ana', 'ana'],
    ],
    ['a service for children', { forChildren: true }, ['only-guardian', 'ana', 'ana', 'unsure']],
    [
      'a service for children and a name',
      { forChildren: true, folder: 'Mia' },
      ['folder', 'ana', 'mia'],
    ],
  ])('goes by %s', (_, input, proposal) => {
    expect(propose(input)).toEqual(proposal)
  })

  it('takes a long name at the start of a word', () => {
    expect(propose({ userName: 'sophieplays' }, [ana, sophie])).toEqual([
      'user-name',
      'ana',
      'sophie',
    ])
  })

  it('adds an only child to a service for children, and does not ask where there are none', () => {
    expect(propose({ forChildren: true }, [ana, mia])).toEqual([
      'only-guardian',
      'ana',
      'ana',
      'mia',
    ])
    expect(propose({ forChildren: true }, [ana])).toEqual(['only-guardian', 'ana', 'ana'])
  })

  it('says nothing where two guardians could be meant', () => {
    expect(propose({}, [ana, ben, mia])).toEqual(['none', undefined])
    expect(propose({ title: 'For Ana' }, [ana, person('a2', 'guardian', 'Ana')])).toEqual([
      'none',
      undefined,
    ])
  })

  it('goes by who holds most accounts with the login', () => {
    const login = { email: 'family@example.com', origins: ['https://other.example.net'] }
    const accounts = [
      account('1', login),
      account('2', { ...login, holderId: ben.id }),
      account('3', { ...login, holderId: ben.id }),
    ]
    const input = { email: 'Family@example.com' }
    expect(propose(input, [ana, ben], accounts)).toEqual(['same-login', 'ben', 'ben'])
  })

  it('takes the people of the account that is known already, told apart by the secret', () => {
    const shared = { userName: 'family', subjectIds: [mia.id] }
    const accounts = [account('1', shared), account('2', { ...shared, holderId: ben.id })]
    const today = '2026-11-21' as PartialDate
    const proposer = peopleProposer([ana, ben, mia], () => false)
    for (const each of accounts) {
      const seen = { accountId: each.id, firstSeen: today, lastSeen: today }
      const secret = { ...seen, kind: 'password' as const, digest: 'd2' }
      proposer.know(each, each.holderId === ben.id ? [secret] : [])
    }
    const input = row({ userName: 'family', origins: ['https://www.example.com'], folder: 'Mia' })
    expect(proposer.propose(input)).toMatchObject({
      basis: 'known-account',
      holderId: 'ana',
      subjectIds: ['mia'],
    })
    const withSecret = { ...input, digests: new Set(['d2']) }
    expect(proposer.propose(withSecret)).toMatchObject({ holderId: 'ben' })
  })
})

describe('isForChildren', () => {
  const service = (given: Partial<Service>): Service => ({
    id: asId('x'),
    name: 'X',
    formerNames: [],
    kind: 'other',
    domains: [],
    appIds: [],
    platform: false,
    usedBy: [],
    status: 'running',
    holds: [],
    links: {},
    sources: [],
    factSources: {},
    origin: 'catalogue',
    ...given,
  })
  it('goes by kind and by what is held', () => {
    expect(isForChildren(service({ kind: 'toy' }))).toBe(true)
    expect(isForChildren(service({ kind: 'money' }))).toBe(false)
    const holds: Service['holds'] = [
      { role: 'child', dataClass: asId('birth-date'), basis: 'policy', sources: [] },
    ]
    expect(isForChildren(service({ holds }))).toBe(true)
  })
})
