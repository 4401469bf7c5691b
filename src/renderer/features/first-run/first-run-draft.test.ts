import { describe, expect, it } from 'vitest'
import { partialDate } from '../../../domain/model/partial-date.ts'
import {
  addRow,
  canUseKeychain,
  changeRow,
  emptyDraft,
  hasNoChild,
  isStepReady,
  keptRows,
  newHouseholdOf,
  protectionOf,
  type FirstRunDraft,
} from './first-run-draft.ts'

const today = '2026-11-21'

const filled: FirstRunDraft = {
  ...emptyDraft,
  householdName: ' The Riveras ',
  region: { code: 'US' },
  people: changeRow(changeRow(emptyDraft.people, 0, { name: 'Ana' }), 1, {
    name: 'Mia',
    birthDate: partialDate('2010'),
  }),
  isShared: false,
  passphrase: 'four unrelated plain words',
}

describe('the first run', () => {
  it('asks for each thing before it goes on', () => {
    for (const step of ['household', 'region', 'people', 'sharing'] as const) {
      expect(isStepReady(step, emptyDraft, today)).toBe(false)
      expect(isStepReady(step, filled, today)).toBe(true)
    }
  })

  it('goes on without a child, but never without a guardian', () => {
    const onlyAna = changeRow(emptyDraft.people, 0, { name: 'Ana' })
    expect(hasNoChild(onlyAna)).toBe(true)
    expect(isStepReady('people', { ...filled, people: onlyAna }, today)).toBe(true)
    const onlyMia = changeRow(emptyDraft.people, 1, { name: 'Mia' })
    expect(isStepReady('people', { ...filled, people: onlyMia }, today)).toBe(false)
    const noGuardianRow = onlyMia.filter(({ role }) => role === 'child')
    expect(isStepReady('people', { ...filled, people: noGuardianRow }, today)).toBe(false)
  })

  it('leaves blank rows out and keeps half-written ones to be finished', () => {
    const more = addRow(addRow(filled.people, 'child'), 'guardian')
    expect(keptRows(more).map(({ name }) => name)).toEqual(['Ana', 'Mia'])
    const nameless = changeRow(more, 2, { birthDate: partialDate('2012') })
    expect(isStepReady('people', { ...filled, people: nameless }, today)).toBe(false)
    const dateless = changeRow(more, 2, { isDateUnfinished: true })
    expect(keptRows(dateless)).toHaveLength(3)
  })

  it('gives every row a key of its own, also after one was removed', () => {
    const two = addRow(filled.people.slice(1), 'child')
    expect(new Set(two.map(({ key }) => key)).size).toBe(2)
    expect(addRow([], 'guardian')[0]?.key).toBe(0)
  })

  it('lets the keychain open a vault only where nobody else uses the account (P4)', () => {
    expect(canUseKeychain(filled, 'usable')).toBe(true)
    expect(canUseKeychain(filled, 'unavailable')).toBe(false)
    expect(canUseKeychain({ ...filled, isShared: true }, 'usable')).toBe(false)
    expect(canUseKeychain({ ...filled, isShared: undefined }, 'usable')).toBe(false)
    expect(protectionOf({ ...filled, isShared: true }, 'usable')).toBe('passphrase')
    expect(protectionOf({ ...filled, protection: 'passphrase' }, 'usable')).toBe('passphrase')
  })

  it('sends no passphrase where the keychain keeps the key', () => {
    expect(newHouseholdOf(filled, 'usable')).toEqual({
      household: { name: 'The Riveras', region: { code: 'US' }, sharedComputer: false },
      people: [
        { role: 'guardian', name: 'Ana', birthDate: undefined, region: undefined },
        { role: 'child', name: 'Mia', birthDate: '2010', region: undefined },
      ],
      protection: { kind: 'keychain' },
    })
    expect(newHouseholdOf(filled, 'unavailable')?.protection).toEqual({
      kind: 'passphrase',
      passphrase: 'four unrelated plain words',
    })
    expect(newHouseholdOf(emptyDraft, 'usable')).toBeUndefined()
  })
})
