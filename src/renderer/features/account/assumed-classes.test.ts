import { expect, test } from 'vitest'
import type { Account } from '../../../domain/model/account.ts'
import type { Catalogue } from '../../../domain/model/catalogue.ts'
import { asId } from '../../../domain/model/id.ts'
import type { Person } from '../../../domain/model/person.ts'
import { assumedClasses } from './assumed-classes.ts'

const ana: Person = { id: asId('ana'), role: 'guardian', name: 'Ana' }
const mia: Person = { id: asId('mia'), role: 'child', name: 'Mia' }

const account: Account = {
  id: asId('a'),
  kind: 'account',
  serviceId: asId('own:club'),
  title: 'Swim club',
  holderId: ana.id,
  subjectIds: [ana.id, mia.id],
  origins: [],
  email: 'ana@example.com',
  erasureConfirmed: false,
  status: 'active',
  twoFactor: 'unknown',
  platformIds: [],
  theirs: false,
}

const catalogue: Catalogue = {
  version: '2026-11-21',
  services: [],
  breaches: [],
  dataClasses: [],
  typicalHoldings: { club: { guardian: [asId('phone')], child: [asId('birth-date')] } },
}

test('a service of one’s own is assumed to hold what its kind holds, and the login what it shows', () => {
  const assumed = assumedClasses({
    account,
    household: { name: 'Rivera', region: { code: 'US' }, sharedComputer: false },
    people: [ana, mia],
    catalogue: {
      ...catalogue,
      services: [
        {
          id: asId('own:club'),
          name: 'Swim club',
          formerNames: [],
          kind: 'club',
          domains: [],
          appIds: [],
          platform: false,
          usedBy: [],
          status: 'running',
          holds: [],
          links: {},
          sources: [],
          factSources: {},
          origin: 'own',
        },
      ],
    },
  })
  expect(assumed(mia)).toEqual(['birth-date'])
  expect(assumed(ana)).toEqual(['phone', 'email'])
})
