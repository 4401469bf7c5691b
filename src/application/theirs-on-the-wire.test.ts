import { call, isProcedure, type AnyProcedure } from '@orpc/server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startSampleFamily, type SampleFamily } from '../../scripts/test/sample-client.ts'
import { asId, type AccountId } from '../domain/model/id.ts'

// P10: an account marked *theirs* is counted and nothing else. Every procedure that answers is asked here; a new one
// must be put into one of the two lists below, or the first test fails.

let sample: SampleFamily

beforeEach(async () => {
  sample = await startSampleFamily()
})

afterEach(() => sample.end())

const canary = 'zyzzyva'
const vtech = asId<'breach'>('vtech-2015')
const mspy = asId<'service'>('mspy')

/** Says something of every step about these accounts, in all files. */
const noteSteps = async (ids: readonly AccountId[]) => {
  const { client } = sample
  let noted = 0
  for (const { breachId } of await client.incidents.list()) {
    const { people } = await client.breaches.read({ breachId })
    const steps = people.flatMap(({ actions }) => actions)
    for (const { key, accountId } of steps) {
      if (accountId === undefined || !ids.includes(accountId)) continue
      await client.incidents.setStep({ breachId, key, state: 'done', note: `${canary} twelve` })
      noted += 1
    }
    await client.incidents.markSeen({ breachId })
  }
  expect(noted).toBeGreaterThan(1)
}

/** To a service that only they have, and sent, so that its answer is due one day. */
const writeLetter = async () => {
  const { client } = sample
  const ana = await sample.person('Ana')
  const { household } = await client.household.read()
  await client.household.update({ ...household, region: { code: 'EU', country: 'IE' } })
  const { id } = await client.letters.save({
    templateId: 'access-eu',
    serviceId: mspy,
    senderId: ana.id,
    subjectIds: [(await sample.person('Mia')).id],
  })
  const { today } = await client.reminders.list()
  await client.letters.update({ id, sentOn: today, sentBy: 'post' })
}

/** Two accounts with canaries in every text, one of them imported, and what the family said about them. */
const hide = async () => {
  const { client } = sample
  const mia = await sample.person('Mia')
  const kid = await sample.account('Kid Connect')
  const file = new File(
    [
      `name,url,username,password\n${canary} six,https://${canary}6.example,${canary}six@x.example,pw-${canary}\n`,
    ],
    'Chrome Passwords.csv',
  )
  const draft = await client.imports.open({ file })
  await client.imports.assign({
    draftId: draft.draftId,
    rows: 'all',
    holderId: mia.id,
    subjectIds: [mia.id],
    confirmPeople: true,
  })
  for await (const _event of await client.imports.commit({ draftId: draft.draftId })) continue
  const imported = await sample.account(`${canary} six`)
  const own = await client.accounts.add({
    kind: 'account',
    serviceId: mspy,
    title: `${canary} one`,
    holderId: mia.id,
    subjectIds: [mia.id],
    origins: [`https://${canary}2.example`],
    userName: `${canary}three`,
    email: `${canary}four@x.example`,
    notes: `${canary} five`,
    erasureConfirmed: false,
    status: 'dormant',
    twoFactor: 'no',
    platformIds: [],
    theirs: false,
  })
  const texts = { title: `${canary} seven`, userName: `${canary}8`, email: `${canary}9@x.example` }
  await client.accounts.update({ ...kid, ...texts, notes: `${canary} ten` })
  await client.breaches.ruleOut({
    breachId: vtech,
    accountId: kid.id,
    reason: `${canary} eleven`,
  })
  await client.breaches.recordNotice({
    breachId: asId('mspy-2024'),
    accountId: own.id,
    arrived: null,
  })
  await client.tidyUp.settle({ queue: 'dormant', key: own.id })
  await client.surface.markSeen({ isSaid: true })
  for (const { breachId } of (await client.breaches.list()).touching) {
    if (!/vtech|mspy/.test(breachId)) continue
    await client.incidents.open({ breachId, origin: 'hand' })
  }
  const ids = [kid.id, own.id, imported.id]
  await noteSteps(ids)
  await writeLetter()
  return { ids, hiding: await client.accounts.change({ ids, change: { theirs: true } }) }
}

/** What is asked of each procedure: with everybody, everything and every word that could bring them out. */
const asked = async (ids: readonly AccountId[]) => {
  const { client } = sample
  const { people } = await client.household.read()
  const { touching, others } = await client.breaches.list()
  const imports = await client.imports.list()
  const words = [canary, `${canary} one`, 'mspy', 'kid connect', `${canary}9`, 'z', '']
  const everybody = people.map(({ id }) => ({ personId: id }))
  const services = [mspy, asId<'service'>('vtech-kid-connect')].map((serviceId) => ({ serviceId }))
  const breaches = [...touching.map(({ breachId }) => breachId), ...others].map((breachId) => ({
    breachId,
  }))
  const known = breaches.filter(({ breachId }) => /vtech|mspy/.test(breachId))
  const page = { kinds: [], newestFirst: true, offset: 0 }
  const queues = ['unconfirmed', 'unknown-date', 'unnamed', 'two-factor', 'dormant', 'duplicate']
  const nothing = [undefined]
  const lists: Readonly<Record<string, readonly unknown[]>> = {
    'accounts.list': nothing,
    'accounts.find': words.map((text) => ({ text })),
    'accounts.marks': nothing,
    'accounts.sharedSecrets': nothing,
    'backups.list': nothing,
    'backups.present': nothing,
    'breaches.addedFacts': breaches.slice(0, 3),
    'breaches.list': nothing,
    'breaches.read': known,
    'drill.run': [{ serviceId: 'surprise' }, ...services],
    'drill.services': nothing,
    'find.anywhere': words.map((text) => ({ text })),
    'holdings.leakedDecoys': ids.map((accountId) => ({ accountId })),
    'holdings.unconfirmed': [...people.map(({ id }) => ({ subjectId: id })), ...services],
    'household.mine': people.map(({ id }) => ({ id })),
    'household.personLeaving': people.map(({ id }) => ({ id })),
    'household.read': nothing,
    'imports.list': nothing,
    'imports.openSteps': nothing,
    'imports.undoPreview': imports.map(({ batchId }) => ({ batchId })),
    'incidents.differences': breaches.filter(({ breachId }) => /vtech|mspy/.test(breachId)),
    'incidents.list': nothing,
    'incidents.tasks': nothing,
    'joins.map': nothing,
    'joins.tryDeletion': [{ accountIds: ids }],
    'layout.read': nothing,
    'ledger.person': everybody,
    'letters.list': nothing,
    'letters.suggested': services.flatMap((one) =>
      people.map(({ id }) => ({ ...one, senderId: id })),
    ),
    'network.addresses': nothing,
    'network.sent': [{ offset: 0, limit: 500 }],
    'network.status': nothing,
    'notices.read': [{ text: `A breach at mSpy and VTech. Dear ${canary}four@x.example` }],
    'protections.list': nothing,
    'review.maybeReached': nothing,
    'review.platforms': breaches,
    'review.questions': breaches.map((one) => ({ ...one, skipped: [] })),
    'reminders.calendar': [{ withNames: true, replacesEarlier: true }],
    'reminders.list': nothing,
    'reuse.map': [{ groups: 1000, members: 1000 }],
    'savedFilters.list': nothing,
    'services.catalogue': nothing,
    'services.matches': [{ origins: [`https://${canary}2.example`], title: 'none of theirs' }],
    'services.readOverride': services,
    'settings.read': nothing,
    'surface.household': nothing,
    'surface.person': everybody,
    'surface.service': services,
    'system.about': nothing,
    'system.licences': nothing,
    'system.status': nothing,
    'talks.forPerson': everybody.flatMap((one) => known.map((breach) => ({ ...one, ...breach }))),
    'tidyUp.overview': nothing,
    'tidyUp.queue': queues.map((queue) => ({ queue, later: ids })),
    'timeline.overview': [{}, ...everybody],
    'timeline.page': ['dated', 'undated'].flatMap((which) =>
      [{}, ...everybody].map((one) => ({ ...page, ...one, which })),
    ),
    'vault.check': nothing,
  }
  return lists
}

/** Carry such accounts, and why. */
const carries: Readonly<Record<string, string>> = {
  'accounts.list':
    'the table shows them as lines without a name, and nothing else could take the mark away',
  'accounts.read': 'whoever has the id has taken the step of opening it',
  'openExport.write': 'everything can be taken along (P8)',
}

/** Only do something, or answer about a file, a secret or an entry that they are given. */
const acts: Readonly<Record<string, string>> = {
  system: 'stayAwake watch',
  vault: 'create unlock lock findKeyFile putKeyFileBack erase ratePassphrase',
  protections:
    'setPassphrase addKeychain remove draftRecoveryCode confirmRecoveryCode dropRecoveryCode renewKey setSharedComputer',
  backups: 'make save remove stage look restore discard putBack discardAside',
  openExport: 'look read',
  settings: 'update',
  household: 'update addPerson updatePerson erasePerson deleteMine',
  services: 'add update remove override clearOverride teach exportEntry',
  accounts: 'add change remove removeAll setHoldings update',
  holdings: 'confirm',
  tidyUp: 'settle remove merge',
  savedFilters: 'add update remove',
  imports: 'open map rows rowIndexes assign checkPasswords commit discard undo tickExportDeleted',
  edits: 'undo',
  surface: 'markSeen',
  layout: 'write',
  letters: 'compose save update remove openMail',
  links: 'open',
  desktop: 'asks takeFile leaveFile chooseFolder savePaper settings set letGo showLogs',
  breaches: 'recordNotice ruleOut addOwn updateOwn removeOwn addFacts removeFacts exportEntry',
  review: 'tryAnswer answer',
  incidents: 'open close remove setStep markSeen',
  network: 'allow setKey updateList loadListFile forgetList queue forgetAddresses lookUp',
}

/** Count them by their ids, without a name: what leads to the account, to take the mark away there. */
const countsById = ['accounts.list', 'imports.undoPreview']

const procedures = (router: object, path: readonly string[] = []): [string, AnyProcedure][] =>
  Object.entries(router).flatMap(([name, value]) => {
    if (isProcedure(value)) return [[[...path, name].join('.'), value]]
    return typeof value === 'object' && value !== null ? procedures(value, [...path, name]) : []
  })

/** Where one of them comes out, with the place in the answer's text. */
const leaks = async (ids: readonly AccountId[]): Promise<readonly string[]> => {
  const known = new Map(procedures(sample.program.router))
  const found: string[] = []
  for (const [name, inputs] of Object.entries(await asked(ids))) {
    const procedure = known.get(name)
    if (!procedure) throw new Error(`There is no ${name}`)
    for (const input of inputs) {
      const answer = JSON.stringify(await call(procedure, input)) ?? ''
      // What was asked may be said back: the text of a notice, ids to put last.
      const own = name === 'notices.read' ? JSON.stringify(input) : ''
      for (const trace of [canary, ...ids]) {
        const at = answer.indexOf(trace)
        const isCounted = trace !== canary && countsById.includes(name)
        if (at >= 0 && !isCounted && !own.includes(trace)) {
          found.push(`${name}: ${answer.slice(Math.max(0, at - 80), at + 60)}`)
        }
      }
    }
  }
  return found
}

test('accounts that are theirs come out nowhere, and come back with the mark taken away', async () => {
  const { client } = sample
  const before = (await client.accounts.list()).length
  const { ids, hiding } = await hide()
  expect(await leaks(ids)).toEqual([])

  // Counted they are.
  const { accounts } = await client.surface.household()
  expect(accounts).toBe(before + 2)
  expect((await client.tidyUp.overview()).theirs).toBe(3)

  await client.edits.undo({ editId: hiding.editId })
  expect((await leaks(ids)).some((leak) => leak.startsWith('find.anywhere'))).toBe(true)
  await client.accounts.change({ ids, change: { theirs: true } })
  expect(await leaks(ids)).toEqual([])
})

test('no breach tells which account became theirs, or was erased', async () => {
  const { client } = sample
  const { ids } = await hide()
  const news = async () =>
    (await client.surface.household()).news.breaches.map(({ breachId }) => breachId)
  expect((await news()).filter((id) => id.includes('mspy'))).toEqual([])
  const files = (await client.incidents.list()).map(({ breachId }) => breachId)
  expect(files).toContain(vtech)
  expect(files.filter((id) => id.includes('mspy'))).toEqual([])
  const lodge = await sample.account('VTech Learning Lodge')
  await client.accounts.removeAll({ ids: [lodge.id, ...ids] })
  expect(await news()).toEqual([])
})

test('every procedure is asked, or it is said why not', async () => {
  const { ids } = await hide()
  const acting = Object.entries(acts).flatMap(([part, names]) =>
    names.split(' ').map((name) => `${part}.${name}`),
  )
  const listed = new Set([...Object.keys(await asked(ids)), ...Object.keys(carries), ...acting])
  const names = procedures(sample.program.router).map(([name]) => name)
  expect(names.filter((name) => !listed.has(name))).toEqual([])
})
