import { describe, expect, test } from 'vitest'
import type { Account } from '../../../domain/model/account.ts'
import { asId } from '../../../domain/model/id.ts'
import type { PartialDate } from '../../../domain/model/partial-date.ts'
import type { Service } from '../../../domain/model/service.ts'
import {
  accountOf,
  draftOf,
  isEnding,
  isSameDraft,
  newDraft,
  withService,
} from './account-draft.ts'
import { draftProblems } from './draft-problems.ts'
import { readOrigins } from './read-origins.ts'

const date = (text: string): PartialDate => text as PartialDate
const on = (text: string) => ({ date: date(text), isWrong: false })
const today = date('2026-11-21')
const ana = asId<'person'>('ana')
const mia = asId<'person'>('mia')

const account: Account = {
  id: asId('a'),
  kind: 'account',
  serviceId: asId('roblox'),
  title: 'Roblox',
  holderId: ana,
  subjectIds: [mia],
  origins: ['https://www.roblox.com'],
  userName: 'mia-r',
  email: 'ana@example.com',
  opened: date('2019'),
  existedBy: date('2020-11-03'),
  deleted: undefined,
  erasureConfirmed: false,
  passwordChanged: date('2024-05'),
  status: 'active',
  twoFactor: 'yes',
  platformIds: [asId('powerschool')],
  theirs: false,
  notes: 'Ask at the desk.\nMind the dog.',
}
const draft = draftOf(account)

const service = (name: string): Service => ({
  id: asId(name.toLowerCase()),
  name,
  formerNames: [],
  kind: 'game',
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
})

describe('the form', () => {
  test('gives back the account it was filled with', () => {
    expect({ ...accountOf(draft, 'Roblox'), id: account.id }).toEqual(account)
  })

  test('says that notes are gone, since silence would leave them', () => {
    expect(accountOf({ ...draft, notes: ' \n' }, 'Roblox')?.notes).toBe('')
    expect(draftOf({ ...account, notes: undefined }).notes).toBe('')
    expect(isSameDraft(draft, { ...draft, notes: '' })).toBe(false)
  })

  test('is the same whatever the order in which people were ticked', () => {
    const both = { ...draft, subjectIds: [ana, mia] }
    expect(isSameDraft(both, { ...draft, subjectIds: [mia, ana] })).toBe(true)
    expect(isSameDraft(both, draft)).toBe(false)
  })

  test('differs where a date is half typed', () => {
    expect(isSameDraft(draft, { ...draft, opened: { ...draft.opened, isWrong: true } })).toBe(false)
  })

  test('leaves out of an enrolment what belongs to a sign-in', () => {
    expect(accountOf({ ...draft, kind: 'enrolment' }, undefined)).toMatchObject({
      userName: undefined,
      passwordChanged: undefined,
      twoFactor: 'unknown',
      email: 'ana@example.com',
    })
  })

  test('takes the name of the service where no title is given, and cleans what was pasted', () => {
    expect(accountOf({ ...draft, title: '  ' }, 'Roblox')?.title).toBe('Roblox')
    expect(accountOf({ ...draft, userName: ' mia\t\nr ' }, undefined)?.userName).toBe('mia r')
  })

  test('claims no erasure of an account that was not deleted', () => {
    const confirmed = { ...draft, erasureConfirmed: true }
    expect(accountOf(confirmed, undefined)?.erasureConfirmed).toBe(false)
    expect(accountOf({ ...confirmed, deleted: on('2020') }, undefined)?.erasureConfirmed).toBe(true)
  })

  test('is no account while nobody holds it', () => {
    expect(accountOf(newDraft(undefined), undefined)).toBeUndefined()
  })
})

describe('choosing a service', () => {
  test('names the account, unless the family gave it another name', () => {
    const minecraft = service('Minecraft')
    expect(withService(newDraft(ana), minecraft, undefined).title).toBe('Minecraft')
    expect(withService(draft, minecraft, 'Roblox').title).toBe('Minecraft')
    expect(withService({ ...draft, title: 'Mia’s' }, minecraft, 'Roblox').title).toBe('Mia’s')
    expect(withService(draft, undefined, 'Roblox')).toEqual({ serviceId: undefined, title: '' })
  })
})

describe('the end of an account', () => {
  test('is asked about once there is one', () => {
    expect(isEnding(draft)).toBe(false)
    expect(isEnding({ ...draft, status: 'deletion-requested' })).toBe(true)
    expect(isEnding({ ...draft, deleted: on('2020') })).toBe(true)
  })
})

describe('what is wrong with the form', () => {
  test('is nothing for a known account', () => {
    expect(draftProblems(draft, today)).toEqual({})
  })

  test('is what an empty form lacks', () => {
    expect(draftProblems(newDraft(undefined), today)).toEqual({
      title: 'title-missing',
      holder: 'holder-missing',
      subjects: 'subjects-missing',
    })
  })

  test.each([
    [{ email: 'ana' }, { email: 'email-wrong' }],
    [{ origins: 'roblox.com\nhello world' }, { origins: 'origins-refused' }],
    [{ opened: { date: undefined, isWrong: true } }, { opened: 'date-wrong' }],
    [{ opened: on('2027') }, { opened: 'date-ahead' }],
    [{ opened: on('2026') }, {}],
    [{ opened: on('2019'), deleted: on('2018-12') }, { deleted: 'deleted-before-opened' }],
    [{ opened: on('2019-06'), deleted: on('2019') }, {}],
    [{ passwordChanged: on('2030') }, { passwordChanged: 'date-ahead' }],
    [{ passwordChanged: on('2030'), kind: 'enrolment' as const }, {}],
  ])('%j', (changed, problems) => {
    expect(draftProblems({ ...draft, ...changed }, today)).toEqual(problems)
  })

  test('is too many addresses', () => {
    const origins = Array.from({ length: 51 }, (_, index) => `a${index}.example`).join('\n')
    expect(draftProblems({ ...draft, origins }, today)).toEqual({ origins: 'origins-too-many' })
  })
})

describe('web addresses', () => {
  test('are read loosely, each once, and what is none is given back as typed', () => {
    expect(readOrigins('roblox.com/login?x=1, https://ROBLOX.com\n\n hello world ')).toEqual({
      origins: ['https://roblox.com'],
      refused: ['hello world'],
    })
  })
})
