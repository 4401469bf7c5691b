import { randomUUID } from 'node:crypto'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import type { Catalogue } from '../../domain/model/catalogue.ts'
import { asId } from '../../domain/model/id.ts'
import { sampleAction, samplePlaybook } from '../../domain/test-support/sample-playbook.ts'
import { on, sampleBreach, sampleCatalogue } from '../../domain/test-support/sample-values.ts'
import type { OpenVault } from '../../vault/repositories.ts'
import { openTestVault } from '../imports/test-support/open-test-vault.ts'
import type { IncidentPorts } from './incident-ports.ts'
import { openIncident } from './open-incident.ts'
import { setStep } from './set-step.ts'

const toys = sampleBreach()
const catalogue: Catalogue = sampleCatalogue({ breaches: [toys] })
const playbook = samplePlaybook({ actions: [sampleAction('watch')] })

let vault: OpenVault
let key: string

const ports = (incidents: Partial<OpenVault['incidents']> = {}): IncidentPorts => ({
  openVault: () => ({ ...vault, incidents: { ...vault.incidents, ...incidents } }),
  catalogue: () => catalogue,
  playbook,
  today: () => on('2026-11-22'),
  uuid: randomUUID,
})

const refuse = (): never => {
  throw new Error('The disk is full')
}

beforeEach(() => {
  const opened = openTestVault()
  onTestFinished(opened.remove)
  vault = opened.vault
  const holderId = vault.people.list()[0]?.id ?? asId<'person'>('')
  key = `watch@${holderId}`
  vault.accounts.add({
    id: asId<'account'>(randomUUID()),
    kind: 'account',
    serviceId: asId<'service'>('toys'),
    title: 'Toys',
    holderId,
    subjectIds: [holderId],
    origins: [],
    erasureConfirmed: false,
    status: 'active',
    twoFactor: 'unknown',
    platformIds: [],
    theirs: false,
  })
})

test.each([
  ['the look', { addLook: refuse }],
  ['the step', { setAction: refuse }],
])('a first tick of which %s cannot be written leaves no file', (_, faults) => {
  const tick = { breachId: toys.id, key, state: 'done' as const }
  expect(() => setStep(ports(faults), tick)).toThrow('The disk is full')
  expect(vault.incidents.list()).toEqual([])
  setStep(ports(), tick)
  expect(vault.incidents.actions(toys.id)).toMatchObject([{ key, state: 'done' }])
})

test('a tick whose look cannot be amended is not kept', () => {
  openIncident(ports(), { breachId: toys.id, origin: 'hand' })
  const looks = vault.incidents.looks(toys.id)
  const tick = { breachId: toys.id, key, state: 'done' as const }
  expect(() => setStep(ports({ replaceLooks: refuse }), tick)).toThrow('The disk is full')
  expect(vault.incidents.actions(toys.id)).toEqual([])
  expect(vault.incidents.looks(toys.id)).toEqual(looks)
})

test('a file of which the first look cannot be written is not there', () => {
  const open = () => openIncident(ports({ addLook: refuse }), { breachId: toys.id, origin: 'hand' })
  expect(open).toThrow('The disk is full')
  expect(vault.incidents.list()).toEqual([])
})
