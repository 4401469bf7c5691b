import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileCatalogue } from '../../../scripts/catalogue/compile.ts'
import { checklistsFor } from '../checklists/checklists-for.ts'
import { buildServiceIndex } from '../matching/service-index.ts'
import { matchService } from '../matching/match-service.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Checklist, ChecklistAction } from '../model/checklist.ts'
import { asId, type PersonId } from '../model/id.ts'
import type { Inventory } from '../model/inventory.ts'
import type { Exposure } from '../model/exposure.ts'
import { personSurface } from '../surface/person-surface.ts'
import { surfaceParts } from '../surface/surface-parts.ts'
import { assessBreach } from './assess-breach.ts'
import {
  ana,
  mia,
  on,
  sampleAccount,
  sampleFingerprint,
  sampleService,
  theo,
} from '../test-support/sample-values.ts'

// PRODUCT.md, "The VTech scenario", against the catalogue and playbook that are shipped.

const shipped = compileCatalogue(resolve(import.meta.dirname, '../../../resources'))
const { playbook } = shipped
const catalogue: Catalogue = {
  ...shipped.catalogue,
  services: [
    ...shipped.catalogue.services,
    sampleService('own:school', { name: 'Oak Hill School', kind: 'school', origin: 'own' }),
    sampleService('own:swim', { name: 'Swim club', kind: 'club', origin: 'own' }),
  ],
}
const found = catalogue.breaches.find(({ id }) => id === 'vtech-2015')
if (!found) throw new Error('The catalogue has no VTech breach')
const breach = found

const lodge = asId<'account'>('lodge')
const kidConnect = asId<'account'>('kid-connect')
const roblox = asId<'account'>('roblox')
const school = asId<'account'>('school')
const swimClub = asId<'account'>('swim-club')
const rosa = asId<'person'>('rosa')
const lena = asId<'person'>('lena')
const email = 'ana.rivera@example.com'

const family: Inventory = {
  household: { name: 'Rivera', region: { code: 'US' }, sharedComputer: false },
  people: [
    { id: ana, role: 'guardian', name: 'Ana' },
    { id: mia, role: 'child', name: 'Mia', birthDate: on('2010-05-02') },
    { id: theo, role: 'child', name: 'Theo', birthDate: on('2012-08-21') },
    // Not of the sample family: a guardian and a child without any VTech account.
    { id: rosa, role: 'guardian', name: 'Rosa' },
    { id: lena, role: 'child', name: 'Lena', birthDate: on('2016') },
  ],
  accounts: [
    sampleAccount('lodge', {
      title: 'Learning Lodge',
      serviceId: asId<'service'>('vtech-learning-lodge'),
      subjectIds: [ana, mia, theo],
      email,
      opened: on('2013-12-27'),
    }),
    sampleAccount('kid-connect', {
      title: 'Kid Connect',
      serviceId: asId<'service'>('vtech-kid-connect'),
      subjectIds: [ana, mia],
      email,
      opened: on('2013-12-27'),
    }),
    sampleAccount('roblox', {
      title: 'Roblox',
      serviceId: asId<'service'>('roblox'),
      subjectIds: [theo],
      email,
    }),
    sampleAccount('school', {
      title: 'Oak Hill School Portal',
      serviceId: asId<'service'>('own:school'),
      subjectIds: [mia, theo],
      email: 'Ana.Rivera@Example.com',
    }),
    sampleAccount('swim-club', {
      title: 'Swim club',
      kind: 'enrolment',
      serviceId: asId<'service'>('own:swim'),
      subjectIds: [mia, theo],
    }),
    sampleAccount('lena-game', { title: 'A game', holderId: rosa, subjectIds: [lena] }),
  ],
  holdings: [],
  fingerprints: [
    sampleFingerprint('lodge', 'password-1'),
    sampleFingerprint('roblox', 'password-1'),
    sampleFingerprint('school', 'password-2'),
    sampleFingerprint('lodge', 'answer-1', { kind: 'answer' }),
    sampleFingerprint('school', 'answer-1', { kind: 'answer' }),
  ],
  evidence: [],
  lookups: [],
}

const assess = (inventory: Inventory) => assessBreach({ inventory, catalogue, breach })
const assessment = assess(family)

const exposuresOf = (personId: PersonId): readonly Exposure[] =>
  assessment.people.find((person) => person.personId === personId)?.exposures ?? []

const listsOf = (inventory: Inventory): readonly Checklist[] =>
  checklistsFor({
    assessment: assess(inventory),
    inventory,
    catalogue,
    playbook,
    breach,
    records: [],
    deeds: new Map(),
    openedOn: undefined,
    today: on('2026-11-21'),
  })
const lists = listsOf(family)

const stepsOf = (personId: PersonId, from = lists): readonly ChecklistAction[] =>
  from.find((list) => list.personId === personId)?.actions ?? []

const step = (personId: PersonId, key: string, from = lists): ChecklistAction | undefined =>
  stepsOf(personId, from).find((action) => action.key === key)

const facts = (personId: PersonId): readonly string[] =>
  exposuresOf(personId).map(({ dataClass, state, certainty }) =>
    [dataClass, state, certainty].join(' '),
  )

const surface = surfaceParts({
  inventory: family,
  catalogue,
  playbook,
  records: new Map(),
  openedOn: new Map(),
  today: on('2026-11-21'),
})

describe('who is in it', () => {
  it('is Ana, Mia and Theo, likely, because the account was opened in time', () => {
    expect(assessment.people.map(({ personId, level }) => [personId, level])).toEqual([
      [ana, 'likely'],
      [mia, 'likely'],
      [theo, 'likely'],
    ])
    const lodgeVerdict = assessment.people[2]?.verdicts.find(({ accountId }) => accountId === lodge)
    expect(lodgeVerdict?.verdict.reasons).toEqual([
      { code: 'opened-before-end', params: { opened: '2013-12-27', end: '2015-11-29' } },
      { code: 'hibp-retired', params: {} },
      { code: 'not-searched', params: {} },
    ])
  })

  it('is not a guardian or child without any VTech account', () => {
    expect(assessment.untouched).toEqual([rosa, lena])
    expect(personSurface(lena, surface).breaches).toEqual([])
    expect(personSurface(lena, surface).couldNotCheck).toBe(1)
  })

  it('stays likely whatever a search says', () => {
    const evidence = [
      {
        breachId: breach.id,
        accountId: lodge,
        search: { on: on('2026-11-20'), outcome: 'not-found' as const },
      },
    ]
    const [first] = assess({ ...family, evidence }).people
    const verdict = first?.verdicts.find(({ accountId }) => accountId === lodge)?.verdict
    expect(verdict?.level).toBe('likely')
    expect(verdict?.reasons.map(({ code }) => code)).toEqual([
      'opened-before-end',
      'hibp-retired',
      'search-found-nothing',
    ])
  })
})

describe('what got out', () => {
  it('about Ana: the customer database, and the chats with Mia', () => {
    expect([...facts(ana)].sort()).toEqual([
      'activity-history exposed admitted',
      'chat-with-child exposed shown-by-others',
      'email exposed admitted',
      'ip-address exposed admitted',
      'name exposed admitted',
      'password exposed admitted',
      'postal-address exposed admitted',
      'security-answer exposed admitted',
    ])
    const stored = (id: string) => exposuresOf(ana).find(({ dataClass }) => dataClass === id)
    expect(stored('password')).toMatchObject({ storedAs: 'weak-hash', credential: true })
    expect(stored('security-answer')).toMatchObject({ storedAs: 'plain-text', credential: true })
  })

  it('about Mia: her profile, admitted; photo, voice and chat through Kid Connect, shown by others', () => {
    expect([...facts(mia)].sort()).toEqual([
      'birth-date exposed admitted',
      'chat-with-child exposed shown-by-others',
      'gender exposed admitted',
      'name exposed admitted',
      'profile-photo exposed shown-by-others',
      'voice-recording exposed shown-by-others',
    ])
    for (const exposure of exposuresOf(mia)) {
      const through = exposure.certainty === 'admitted' ? lodge : kidConnect
      expect(exposure.accountIds).toEqual([through])
    }
    const voice = exposuresOf(mia).find(({ dataClass }) => dataClass === 'voice-recording')
    expect(voice?.storedAs).toBe('encrypted-keys-lost')
    expect(voice?.note).toMatch(/not published/)
  })

  it('about Theo: his profile and nothing of Kid Connect', () => {
    expect([...facts(theo)].sort()).toEqual([
      'birth-date exposed admitted',
      'gender exposed admitted',
      'name exposed admitted',
    ])
  })

  it('links both children to the home address through Ana', () => {
    expect(assessment.linkages).toEqual(
      [mia, theo].map((childId) => ({
        childId,
        throughId: ana,
        dataClass: 'postal-address',
        accountId: lodge,
      })),
    )
  })

  it('is not card numbers, social security numbers or identity documents', () => {
    expect(breach.notTaken.map(({ dataClass }) => dataClass)).toEqual(
      expect.arrayContaining(['payment-card', 'social-security-number', 'identity-document']),
    )
    const out = assessment.people.flatMap(({ exposures }) => exposures)
    for (const { dataClass } of breach.notTaken) {
      expect(out.some((exposure) => exposure.dataClass === dataClass)).toBe(false)
    }
  })

  it('stays for life in part', () => {
    const lost = personSurface(mia, surface).lifelongLost.filter(({ breachIds }) =>
      breachIds.includes(breach.id),
    )
    expect(lost.map(({ dataClass }) => dataClass)).toEqual(
      expect.arrayContaining(['birth-date', 'gender', 'voice-recording', 'profile-photo']),
    )
  })
})

describe('what falls with it', () => {
  it('is Roblox by the password, the school portal by the answer, all by the e-mail', () => {
    expect(assessment.fallsWith).toEqual([
      {
        kind: 'password',
        accountId: roblox,
        sharedWith: [lodge],
        assumedInForce: true,
        settledByChange: false,
      },
      {
        kind: 'answer',
        accountId: school,
        sharedWith: [lodge],
        assumedInForce: true,
        settledByChange: false,
      },
      ...[school, roblox].map((accountId) => ({
        kind: 'email',
        accountId,
        sharedWith: [kidConnect, lodge],
        assumedInForce: false,
        settledByChange: false,
      })),
    ])
  })

  it('is never the swim club, which has neither login nor address', () => {
    expect(assessment.fallsWith.some(({ accountId }) => accountId === swimClub)).toBe(false)
  })
})

describe('what to do', () => {
  it('stands on one sheet each for Ana, Mia and Theo', () => {
    expect(lists.map(({ personId, level }) => [personId, level])).toEqual([
      [ana, 'likely'],
      [mia, 'likely'],
      [theo, 'likely'],
    ])
    for (const list of lists) expect(list.actions.length).toBeGreaterThan(5)
  })

  it('has Roblox on the sheets of Theo and of Ana, as one step', () => {
    const key = `change-reused-password:${roblox}`
    expect(step(theo, key)).toMatchObject({
      urgency: 'now',
      state: 'to-do',
      causes: ['password'],
      params: {
        person: 'Theo',
        service: 'Roblox',
        account: 'Roblox',
        breach: breach.name,
        breachService: 'VTech Learning Lodge',
        disclosedYear: '2015',
      },
    })
    expect(step(ana, key)?.key).toBe(key)
    expect(step(mia, key)).toBeUndefined()
  })

  it('has the school portal on the sheets of both children and of Ana', () => {
    const key = `change-reused-answer:${school}`
    for (const person of [ana, mia, theo]) {
      expect(step(person, key)).toMatchObject({ urgency: 'now', causes: ['security-answer'] })
    }
  })

  it('says that HIBP retired VTech', () => {
    expect(step(ana, `hibp-retired@${ana}`)?.state).toBe('to-do')
  })

  it('only considers a credit freeze, and knows who may ask for it', () => {
    const freezes = (person: PersonId) =>
      stepsOf(person)
        .filter(({ actionId }) => actionId.includes('freeze'))
        .map(({ actionId, urgency }) => [actionId, urgency])
    expect(freezes(mia)).toEqual([['consider-own-credit-freeze', 'keep-in-mind']])
    expect(freezes(theo)).toEqual([['consider-child-credit-freeze', 'keep-in-mind']])
    expect(freezes(ana)).toEqual([])
  })

  it('lets the steps that need a login wait while Learning Lodge and Kid Connect are suspended', () => {
    expect(step(ana, `change-password-here:${lodge}`)).toMatchObject({
      state: 'waiting',
      waitingFor: 'service-suspended',
    })
    expect(step(ana, `change-answer-here:${lodge}`)?.state).toBe('waiting')
    expect(step(ana, `change-password-here:${kidConnect}`)?.state).toBe('waiting')
    expect(step(mia, `ask-what-they-hold@${mia}`)?.state).toBe('to-do')
  })

  it('warns at the door, through Ana', () => {
    for (const child of [mia, theo]) {
      expect(step(child, `be-ready-at-the-door@${child}`)).toMatchObject({
        params: { through: 'Ana' },
        causes: ['postal-address', 'name'],
      })
    }
    expect(step(ana, `be-ready-at-the-door@${ana}`)).toBeUndefined()
  })

  it('speaks of face and voice to Mia alone', () => {
    expect(step(mia, `face-and-voice@${mia}`)?.causes).toEqual(['profile-photo', 'voice-recording'])
    expect(step(theo, `face-and-voice@${theo}`)).toBeUndefined()
  })

  it('takes the password steps away once the password was changed', () => {
    const accounts = family.accounts.map((account) =>
      account.id === roblox ? { ...account, passwordChanged: on('2026-11-20') } : account,
    )
    const settled = listsOf({ ...family, accounts })
    expect(step(theo, `change-reused-password:${roblox}`, settled)).toMatchObject({
      state: 'done',
      doneOn: '2026-11-20',
    })
  })

  it('is worded in US English variants where there are any', () => {
    expect(step(mia, `ask-what-they-hold@${mia}`)?.variant).toBe('US')
    expect(step(mia, `toy-away@${mia}`)?.variant).toBe('default')
  })
})

describe('the service', () => {
  it('is matched by its domains and not by a similar name', () => {
    const index = buildServiceIndex(catalogue.services)
    const idOf = (origin: string) => matchService({ origins: [origin], title: '' }, index).serviceId
    expect(idOf('https://www.vtechda.com/login')).toBe('vtech-learning-lodge')
    expect(idOf('https://notvtechda.com')).toBeUndefined()
    expect(idOf('https://carnival.com')).toBeUndefined()
  })
})
