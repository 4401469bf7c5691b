import { loadListFile } from '../../src/application/network/load-list-file.ts'
import { rawBreach } from '../../src/application/network/testing/raw-breach.ts'
import { openTestVault } from '../../src/application/imports/test-support/open-test-vault.ts'
import { mustHold, type Outcome, type Running, type Target } from '../target.ts'
import { fileRefusal } from './refusal.ts'

type Test = ReturnType<typeof openTestVault>

const load = async ({ vault, ports }: Test, input: Uint8Array): Promise<Outcome> => {
  const file = new File([Uint8Array.from(input)], 'breaches.json')
  const report = await loadListFile({ openVault: () => vault, today: ports.today }, file)
  const list = vault.hibpList.read()
  mustHold(list?.entries.length === report.list.entries, 'what was read is what is kept')
  for (const { name, title, description, domain } of list?.entries ?? []) {
    for (const text of [name, title, description, domain])
      mustHold(text.isWellFormed() && !/(?!\n)\p{Cc}/u.test(text), 'texts are well-formed')
    mustHold(description.length <= 4000, 'descriptions are bounded')
  }
  return { accepted: true, as: report.leftOut > 0 ? 'read.some-left-out' : 'read' }
}

const start = async (): Promise<Running> => {
  const test = openTestVault()
  const seeds = [
    [rawBreach('Vtech')],
    [rawBreach('One'), rawBreach('Two', { IsRetired: true, Attribution: '<a>x</a>' })],
    Array.from({ length: 12 }, (_, at) => rawBreach(`Site${at}`, { IsStealerLog: at % 2 === 0 })),
  ]
  return {
    seeds: seeds.map((list) => Buffer.from(JSON.stringify(list))),
    run: (input) => load(test, input).catch(fileRefusal),
    check: async () => mustHold(!('polluted' in {}), 'no list changes what all objects have'),
    end: async () => test.remove(),
  }
}

/** Files that are loaded as the list of Have I Been Pwned. */
export const breachListTarget: Target = {
  name: 'breach-list',
  patience: 10_000,
  start,
  tokens: [
    '"Name":"x"',
    '"Description":"<a href=\\"https://a.example\\">"',
    '<div>',
    '&#x202E;',
    '"PwnCount":-1',
    '"BreachDate":"2015-11-14"',
    '[]',
    '{}',
    '[[',
    'null',
    '\\ud800',
  ],
}
