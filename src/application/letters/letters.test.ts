import { call } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startSampleProgram, type SampleProgram } from '../../../scripts/test/sample-program.ts'
import { asId, type LetterId, type PersonId } from '../../domain/model/id.ts'
import type { Region } from '../../domain/model/region.ts'
import { on } from '../../domain/test-support/sample-values.ts'

let sample: SampleProgram
beforeEach(async () => {
  sample = await startSampleProgram()
})
afterEach(() => sample.end())

const vtech = asId<'service'>('vtech-learning-lodge')
const breach = asId<'breach'>('vtech-2015')
const router = () => sample.program.router

const today = async () => {
  const { today: day } = await call(router().system.status, undefined)
  return on(day)
}

const people = async (): Promise<Readonly<Record<'Ana' | 'Mia' | 'Theo', PersonId>>> => {
  const all = (await call(router().household.read, undefined)).people
  const idOf = (name: string): PersonId => {
    const found = all.find((one) => one.name.startsWith(name))
    if (!found) throw new Error(`No ${name}`)
    return found.id
  }
  return { Ana: idOf('Ana'), Mia: idOf('Mia'), Theo: idOf('Theo') }
}

const live = async (region: Region): Promise<void> => {
  const { household } = await call(router().household.read, undefined)
  await call(router().household.update, { name: household.name, region })
}

const ireland: Region = { code: 'EU', country: 'IE' }

const written = async (templateId: string, about: readonly PersonId[], given: object = {}) =>
  call(router().letters.compose, {
    templateId,
    serviceId: vtech,
    senderId: (await people()).Ana,
    subjects: about.map((personId) => ({ personId, signs: false })),
    logins: [],
    reply: { name: 'Ana Rivera', lines: ['1 Elm Street', '', 'ana@reply.example'] },
    locale: 'en-GB',
    ...given,
  })

const saved = async (templateId: string, given: object = {}): Promise<LetterId> => {
  const { Ana, Mia } = await people()
  const { id } = await call(router().letters.save, {
    templateId,
    serviceId: vtech,
    senderId: Ana,
    subjectIds: [Mia],
    ...given,
  })
  return id
}

const letterOf = async (id: LetterId) => {
  const found = (await call(router().letters.list, undefined)).find((one) => one.id === id)
  if (!found) throw new Error('No such letter')
  return found
}

const ruleOf = async (work: Promise<unknown>): Promise<unknown> => {
  try {
    await work
  } catch (error) {
    const data: unknown = typeof error === 'object' && error && 'data' in error ? error.data : error
    return data
  }
  return 'no failure'
}

describe('a letter written out', () => {
  it('asks VTech about both children, with what the breach is reported to have lost', async () => {
    const { Mia, Theo } = await people()
    await live(ireland)
    const letter = await written('breach-questions-eu', [Mia, Theo], { breachId: breach })
    expect(letter.subject).toBe('Questions about a data breach')
    expect(letter.from).toEqual(['Ana Rivera', '1 Elm Street', 'ana@reply.example'])
    expect(letter.text).toContain('the parent or guardian of Mia and Theo')
    expect(letter.text).toContain('these children’s behalf')
    expect(letter.text).toContain('VTech, November 2015')
    // What is known of the breach stands in one paragraph.
    expect(letter.text).toMatch(
      /November 2015”\. Access .* It was made known on .* Reported as lost/,
    )
    expect(letter.text).toContain('birth date')
    expect(letter.text).toContain('were the keys, or anything that opens it, taken too?')
    expect(letter.text).toContain('Which photos, recordings and messages')
    expect(letter.text).not.toContain('How was the password')
    expect(letter.text).not.toMatch(/[{}]/)
    expect(letter.text.trim().endsWith('ana@reply.example')).toBe(true)
    expect(letter.proof.length).toBeGreaterThan(2)
    expect(letter.signatures).toEqual(['Ana Rivera'])
  })

  it('puts full names and birth dates in only when they are typed, and lets a child sign', async () => {
    const { Mia } = await people()
    await live(ireland)
    const plain = await written('erasure-eu', [Mia])
    expect(plain.text).not.toMatch(/born|2010|May/)
    const full = await written('erasure-eu', [Mia], {
      subjects: [
        { personId: Mia, fullName: 'Mia Rivera', birthDate: on('2010-05-02'), signs: true },
      ],
    })
    expect(full.text).toContain('Mia Rivera (born 2 May 2010)')
    expect(full.text).toContain('Mia Rivera knows of this letter')
    expect(full.signatures).toEqual(['Ana Rivera', 'Mia Rivera'])
  })

  it('names a login only where it is ticked, and none of an account marked theirs', async () => {
    const { Ana, Mia } = await people()
    await live(ireland)
    const suggested = async () =>
      call(router().letters.suggested, { serviceId: vtech, senderId: Ana })
    const [login] = (await suggested()).logins
    if (!login?.email) throw new Error('VTech has a login')
    const logins = [{ accountId: login.accountId, email: true, userName: false }]
    expect((await written('access-eu', [Mia])).text).not.toContain(login.email)
    expect((await written('access-eu', [Mia], { logins })).text).toContain(login.email)
    await call(router().accounts.change, { ids: [login.accountId], change: { theirs: true } })
    expect((await suggested()).logins).toEqual([])
    expect((await suggested()).subjects.every(({ isTouched }) => !isTouched)).toBe(true)
    expect((await written('access-eu', [Mia], { logins })).text).not.toContain(login.email)
  })

  it('claims no right that region or age do not give', async () => {
    const { Ana, Mia, Theo } = await people()
    // The sample family lives in the US, and both children are over 13 today.
    for (const id of ['erasure-eu', 'erasure-uk', 'erasure-coppa']) {
      expect(await ruleOf(written(id, [Mia]))).toEqual({ rule: 'letter-does-not-fit' })
    }
    const asked = await written('erasure-none', [Mia, Theo])
    expect(asked.text).not.toMatch(/GDPR|CFR|Article/)
    expect(await ruleOf(written('erasure-none', [Ana, Mia]))).toEqual({
      rule: 'letter-does-not-fit',
    })
    expect((await written('erasure-none', [Ana])).text).toContain('about my own personal data')
  })

  it('stands on COPPA for a child under 13, and writes its date as the reader does', async () => {
    const { Ana, Theo } = await people()
    const all = (await call(router().household.read, undefined)).people
    const theo = all.find(({ id }) => id === Theo)
    if (!theo) throw new Error('No Theo')
    await call(router().household.updatePerson, { ...theo, birthDate: on('2018-01-01') })
    const letter = await written('erasure-coppa', [Theo], { locale: 'en-US' })
    expect(letter.text).toContain('16 CFR 312.6')
    expect(letter.date).toMatch(/^[A-Z][a-z]+ \d{1,2}, \d{4}$/)
    const { templates } = await call(router().letters.suggested, {
      serviceId: vtech,
      senderId: Ana,
    })
    expect(templates.find(({ templateId }) => templateId === 'erasure-coppa')?.fits).toEqual([Theo])
    expect(templates.some(({ regime }) => regime === 'eu-gdpr' || regime === 'uk-gdpr')).toBe(false)
    expect(templates.some(({ kind }) => kind === 'reminder' || kind === 'breach-questions')).toBe(
      false,
    )
  })

  it('is about a breach of that service only', async () => {
    const { Mia } = await people()
    await live(ireland)
    const lacks = { rule: 'letter-lacks-breach' }
    expect(await ruleOf(written('breach-questions-eu', [Mia]))).toEqual(lacks)
    const other = { breachId: asId<'breach'>('mspy-2024') }
    expect(await ruleOf(written('breach-questions-eu', [Mia], other))).toEqual(lacks)
  })
})

describe('a letter that is kept', () => {
  it('is to send, then waits for its last day; the reply address is nowhere', async () => {
    await live(ireland)
    const id = await saved('erasure-eu')
    expect(await letterOf(id)).toMatchObject({
      state: 'to-send',
      kind: 'erasure',
      dueOn: undefined,
    })
    const day = await today()
    const { dueOn } = await call(router().letters.update, {
      id,
      sentOn: day,
      sentBy: 'mail-program',
    })
    expect(dueOn).toBeDefined()
    const letter = await letterOf(id)
    expect(letter).toMatchObject({ state: 'waiting', sentOn: day, sentBy: 'mail-program', dueOn })
    expect(letter.daysLeft).toBeGreaterThanOrEqual(28)
    expect(JSON.stringify(letter)).not.toMatch(/Elm Street|reply\.example/)
  })

  it('is overdue a month later, may be extended, and is followed by a reminder and a complaint', async () => {
    await live(ireland)
    const id = await saved('erasure-eu')
    await call(router().letters.update, { id, sentOn: on('2026-01-31'), sentBy: 'post' })
    expect(await letterOf(id)).toMatchObject({ dueOn: '2026-03-02', state: 'overdue' })
    await call(router().letters.update, { id, isExtended: true })
    expect(await letterOf(id)).toMatchObject({ dueOn: '2026-04-30', isExtended: true })
    // The arrival counts, and what was extended stays so.
    await call(router().letters.update, { id, receivedOn: on('2026-02-05') })
    expect(await letterOf(id)).toMatchObject({ dueOn: '2026-05-05', isExtended: true })
    await call(router().letters.update, { id, isExtended: false, receivedOn: null })
    const { Mia } = await people()
    const reminder = await written('reminder-eu', [Mia], { afterId: id })
    expect(reminder.text).toContain(
      'On 31 January 2026 I sent you a request to erase personal data',
    )
    expect(reminder.text).toContain('ended on 2 March 2026')
    const second = await saved('reminder-eu', { afterId: id })
    await call(router().letters.update, { id: second, sentOn: on('2026-03-10'), sentBy: 'post' })
    expect((await letterOf(id)).state).toBe('followed-up')
    const [next] = (await letterOf(second)).next
    expect(next).toMatchObject({ kind: 'complaint', authorityIds: ['ie-dpc'] })
    const complaint = await written('complaint-eu', [Mia], {
      afterId: second,
      authorityId: 'ie-dpc',
    })
    expect(complaint.to[0]).toBe('Data Protection Commission')
    expect(complaint.text).toContain('The last day to answer was 2 March 2026.')
    expect(complaint.text).toContain('On 10 March 2026 I reminded them.')
    expect(
      await ruleOf(written('complaint-eu', [Mia], { afterId: second, authorityId: 'fr-cnil' })),
    ).toEqual({ rule: 'letter-lacks-authority' })
    expect(await ruleOf(written('complaint-eu', [Mia], { authorityId: 'ie-dpc' }))).toEqual({
      rule: 'letter-lacks-letter',
    })
  })

  it('has no last day where no law sets one', async () => {
    const id = await saved('erasure-none')
    await call(router().letters.update, { id, sentOn: on('2026-01-31'), sentBy: 'form' })
    expect(await letterOf(id)).toMatchObject({
      state: 'waiting',
      dueOn: undefined,
      daysLeft: undefined,
    })
  })

  it('takes no day to come, and no answer before it was sent; what is taken back takes the rest along', async () => {
    await live(ireland)
    const id = await saved('access-eu')
    const update = (change: object) => call(router().letters.update, { id, ...change })
    expect(await ruleOf(update({ sentOn: on('2999-01-01') }))).toEqual({ rule: 'letter-in-future' })
    expect(await ruleOf(update({ answeredOn: on('2026-01-01') }))).toEqual({
      rule: 'letter-before-sent',
    })
    await update({ sentOn: on('2026-02-01'), sentBy: 'post', note: 'By registered post' })
    expect(await ruleOf(update({ receivedOn: on('2026-01-31') }))).toEqual({
      rule: 'letter-before-sent',
    })
    await update({ answeredOn: on('2026-02-10') })
    expect(await letterOf(id)).toMatchObject({ state: 'answered', note: 'By registered post' })
    await update({ sentOn: null })
    expect(await letterOf(id)).toMatchObject({
      state: 'to-send',
      sentBy: undefined,
      answeredOn: undefined,
      dueOn: undefined,
    })
  })

  it('comes back with what followed it when its removal is taken back', async () => {
    await live(ireland)
    const first = await saved('access-eu')
    await call(router().letters.update, { id: first, sentOn: on('2026-01-05'), sentBy: 'post' })
    const second = await saved('reminder-eu', { afterId: first })
    const before = await letterOf(first)
    const { editId } = await call(router().letters.remove, { id: first })
    expect((await letterOf(second)).afterId).toBeUndefined()
    expect(await call(router().edits.undo, { editId })).toEqual({ restored: 1, kept: 0 })
    expect(await letterOf(first)).toEqual(before)
    expect((await letterOf(second)).afterId).toBe(first)
  })

  it('goes with the last person it is about', async () => {
    const id = await saved('access-none')
    expect((await letterOf(id)).state).toBe('to-send')
    const { Ana, Mia } = await people()
    await call(router().household.erasePerson, { id: Mia, newHolderId: Ana, alsoBackups: false })
    expect(await call(router().letters.list, undefined)).toEqual([])
  })

  it('leads to the pages of an authority and of a source, and to no others', async () => {
    const open = router().links.open
    await call(open, { of: 'authority', authorityId: 'ie-dpc' })
    await call(open, { of: 'letter-source', templateId: 'access-eu', sourceId: 'ap-id' })
    expect(sample.opened).toEqual([
      expect.stringMatching(/^https:\/\/dataprotection\.ie\//),
      expect.stringMatching(/^https:\/\/autoriteitpersoonsgegevens\.nl\//),
    ])
    expect(await ruleOf(call(open, { of: 'authority', authorityId: 'nobody' }))).toEqual({
      what: 'link',
    })
  })

  it('opens the mail program with a subject that names nobody', async () => {
    await call(router().letters.openMail, { templateId: 'access-eu' })
    expect(sample.opened).toEqual([
      'mailto:?subject=A%20request%20for%20a%20copy%20of%20personal%20data',
    ])
  })
})
