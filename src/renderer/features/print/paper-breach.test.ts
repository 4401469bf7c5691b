import { expect, test } from 'vitest'
import type { Breach } from '../../../domain/model/breach.ts'
import { asId } from '../../../domain/model/id.ts'
import { on, sampleBreach, sampleService } from '../../../domain/test-support/sample-values.ts'
import { hasOwnWords, paperBreach, printedNote } from './paper-breach.ts'

const canary = 'Oak Hill'

const services = [
  sampleService('own:school', { name: `${canary} Portal`, kind: 'school', origin: 'own' }),
  sampleService('own:club', { name: 'Swim Club', kind: 'club', origin: 'own' }),
  sampleService('toys'),
]

const own = { id: 'own', title: `Letter of ${canary}`, checked: on('2026-11-22') }
const read = { id: 'read', title: 'A paper', url: 'https://a.example', checked: on('2026-11-22') }

const breachAt = (service: string, more: Partial<Breach> = {}): Breach =>
  sampleBreach({
    name: `${canary} was hacked`,
    summary: `${canary} says so`,
    services: [{ serviceId: asId(service), as: 'service' }],
    sources: [own],
    classes: [
      {
        dataClass: asId('photos'),
        role: 'child',
        certainty: 'admitted',
        note: `${canary} said so`,
        sources: ['own'],
      },
    ],
    timeline: [],
    contested: [{ text: `${canary} denies it`, sources: ['own'] }],
    notTaken: [{ dataClass: asId('photos'), text: `${canary} keeps none`, sources: ['own'] }],
    origin: 'own',
    ...more,
  })

const onPaper = (breach: Breach, namesPlaces = false): Breach =>
  paperBreach(breach, {
    service: (id) => services.find((one) => one.id === id),
    namesPlaces,
    placeBreach: (kind) => `A breach at the ${kind}`,
    ownSource: 'What the family wrote down',
    dataClassName: (id) => `the ${id}`,
  })

test('a breach at a school of the family names it nowhere, unless chosen', () => {
  const breach = breachAt('own:school')
  expect(JSON.stringify(onPaper(breach))).not.toContain(canary)
  expect(onPaper(breach)).toMatchObject({
    name: 'A breach at the school',
    summary: '',
    contested: [],
    notTaken: [{ text: 'the photos' }],
    sources: [{ id: 'own', title: 'What the family wrote down' }],
  })
  expect(onPaper(breach, true)).toBe(breach)
  expect(printedNote(`${canary} said so`, onPaper(breach))).toBeUndefined()
  expect(printedNote(`${canary} said so`, breach)).toBe(`${canary} said so`)
})

test('elsewhere it keeps its name, and no other words of the family', () => {
  const { name, ...rest } = onPaper(breachAt('own:club'))
  expect(name).toBe(`${canary} was hacked`)
  expect(JSON.stringify(rest)).not.toContain(canary)
})

test('what the catalogue says stays, and what the family added to it goes', () => {
  const known: Partial<Breach> = { origin: 'catalogue', name: 'Toys, 2015', summary: 'As read.' }
  const whole = breachAt('toys', {
    ...known,
    sources: [read],
    classes: [],
    contested: [],
    notTaken: [],
  })
  expect(hasOwnWords(whole)).toBe(false)
  expect(onPaper(whole)).toBe(whole)
  const text = { text: 'As read, too.', sources: ['read'] }
  const added = breachAt('toys', {
    ...known,
    sources: [read, own],
    contested: [text, { text: canary, sources: ['own'] }],
  })
  expect(onPaper(added)).toMatchObject({
    name: 'Toys, 2015',
    summary: 'As read.',
    contested: [text],
  })
  expect(JSON.stringify(onPaper(added))).not.toContain(canary)
})
