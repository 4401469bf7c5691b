import type { Page } from '@playwright/test'
import { surfaceInput } from '../../src/application/surface/surface-input.ts'
import type { Breach } from '../../src/domain/model/breach.ts'
import { asId, type BreachId, type ServiceId } from '../../src/domain/model/id.ts'
import { assessedBreach } from '../../src/domain/surface/assessed-breaches.ts'
import { surfaceParts } from '../../src/domain/surface/surface-parts.ts'
import { goTo } from '../../e2e/every-screen.ts'
import { day } from '../breach-list.ts'
import { inLargeHousehold } from '../in-large-household.ts'
import { inLargeVault, type Client } from '../in-large-vault.ts'
import { inPage } from '../in-page.ts'
import { timed } from '../measure.ts'
import { repeated } from '../repeated.ts'
import { figureOf } from '../report/figure-of.ts'
import type { Cell, MeasureSection, Table } from '../report/section.ts'

const facts = {
  access: { from: day('2026-10-01'), to: day('2026-11-01') },
  disclosed: day('2026-11-20'),
  classes: (['guardian', 'child'] as const).flatMap((role) =>
    ['email', 'password', 'name', 'birth-date'].map((id) => ({
      dataClass: asId<'data-class'>(id),
      role,
      certainty: 'admitted' as const,
    })),
  ),
  notTaken: [],
  counts: [],
  contested: [],
  source: 'A letter',
}

type Row = Table['rows'][number]

/** The checklists of one breach from what is derived already, for everybody and for one child of the household. */
const generateTable = (accounts: number, runs: number): Promise<Table> =>
  inLargeHousehold(accounts, async (ports) => {
    const input = surfaceInput(ports)
    const { people } = input.inventory
    const reached = surfaceParts(input)
      .assessed()
      .toSorted((one, other) => other.assessment.breached.length - one.assessment.breached.length)
    const widest = reached[0]?.breach
    const usual = reached[Math.floor(reached.length / 2)]?.breach
    const touched = reached[0]?.assessment.people.map(({ personId }) => personId) ?? []
    const child = people.find(({ id, role }) => role === 'child' && touched.includes(id))
    if (!child || !widest || !usual) throw new Error('The made-up household is in no breach')
    const row = async (label: string, breach: Breach, isChild: boolean): Promise<Row> => {
      // The accounts of the others are in no one's way where only the child is asked about.
      const asked = isChild
        ? {
            ...input,
            inventory: {
              ...input.inventory,
              accounts: input.inventory.accounts.filter(({ subjectIds }) =>
                subjectIds.includes(child.id),
              ),
            },
          }
        : input
      const { checklists } = assessedBreach(asked, breach)
      const own = isChild ? checklists.filter(({ personId }) => personId === child.id) : checklists
      return {
        label,
        cells: [
          own.length,
          own.reduce((sum, { actions }) => sum + actions.length, 0),
          figureOf(await repeated(runs, () => assessedBreach(asked, breach))),
        ],
      }
    }
    return {
      title: `Verdicts and checklists of one breach, ${accounts.toLocaleString('en')} accounts`,
      columns: ['for', 'checklists', 'steps', 'made (ms)'],
      rows: [
        await row('a child alone, the breach that reaches most accounts', widest, true),
        await row('everybody, the breach that reaches most accounts', widest, false),
        await row('everybody, a usual breach', usual, false),
      ],
    }
  })

/** The service that most of the household's accounts are with: its breach asks for most. */
const largestService = async (client: Client): Promise<ServiceId> => {
  const byService = Map.groupBy(await client.accounts.list(), ({ serviceId }) => serviceId)
  const [largest] = [...byService]
    .filter(([id]) => id !== undefined)
    .toSorted(([, one], [, other]) => other.length - one.length)
  if (!largest?.[0]) throw new Error('The made-up household has no account with a known service')
  return largest[0]
}

const sizeOf = (answer: unknown): number => Math.round((JSON.stringify(answer)?.length ?? 0) / 1000)

/** From the press of *save* to the last step: saving it, and reading the file. The first round is not counted. */
const pressRows = async (client: Client, runs: number): Promise<readonly Row[]> => {
  const serviceId = await largestService(client)
  const times = { breach: [] as number[], facts: [] as number[], tick: [] as number[] }
  let size = 0
  for (let run = 0; run <= runs; run += 1) {
    const [saving, { breachId }] = await timed(() =>
      client.breaches.addOwn({
        ...facts,
        name: `Made up ${run}`,
        kind: 'breach',
        serviceIds: [serviceId],
        summary: 'Somebody copied the customers.',
      }),
    )
    const [reading, view] = await timed(() => client.breaches.read({ breachId }))
    const [adding] = await timed(() =>
      client.breaches.addFacts({
        ...facts,
        breachId,
        classes: ['security-answer', 'postal-address'].map((id) => ({
          dataClass: asId<'data-class'>(id),
          role: 'guardian' as const,
          certainty: 'claimed' as const,
        })),
      }),
    )
    const [again, more] = await timed(() => client.breaches.read({ breachId }))
    const key = more.people.flatMap(({ actions }) => actions)[0]?.key ?? ''
    const [ticking] = await timed(() => client.incidents.setStep({ breachId, key, state: 'done' }))
    const [ticked] = await timed(() => client.breaches.read({ breachId }))
    await client.breaches.removeOwn({ breachId })
    size = sizeOf(view)
    if (run === 0) continue
    times.breach.push(saving + reading)
    times.facts.push(adding + again)
    times.tick.push(ticking + ticked)
  }
  return [
    { label: 'a new breach, to all checklists', cells: [figureOf(times.breach), undefined, size] },
    { label: 'new facts, to all checklists', cells: [figureOf(times.facts), undefined, size] },
    { label: 'a tick, to all checklists', cells: [figureOf(times.tick), undefined, size] },
  ]
}

/** What the pages of twenty open files ask. */
const fileRows = async (client: Client, runs: number): Promise<readonly Row[]> => {
  const ids: readonly BreachId[] = (await client.breaches.list()).touching
    .slice(0, 20)
    .map(({ breachId }) => breachId)
  for (const breachId of ids) await client.incidents.open({ breachId, origin: 'catalogue' })
  const [breachId] = ids
  const [account] = await client.accounts.list()
  if (!breachId || !account) throw new Error('The made-up household is in no breach')
  const edit = (run: number) =>
    client.accounts.change({
      ids: [account.id],
      change: { twoFactor: run % 2 === 0 ? 'yes' : 'no' },
    })
  const views: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['list of twenty files', () => client.incidents.list()],
    ['one list of tasks', () => client.incidents.tasks()],
    ['what became different in one file', () => client.incidents.differences({ breachId })],
    ['one file', () => client.breaches.read({ breachId })],
  ]
  const rows: Row[] = []
  for (const [label, ask] of views) {
    const first = figureOf(await repeated(runs, ask, edit))
    const again = figureOf(await repeated(runs, ask))
    rows.push({ label, cells: [first, again, sizeOf(await ask())] })
  }
  return rows
}

const pressTable = (accounts: number, runs: number): Promise<Table> =>
  inLargeVault(accounts, async (client) => ({
    title: `From a press to what it changes, ${accounts.toLocaleString('en')} accounts`,
    columns: ['asked', 'after a write (ms)', 'again, unchanged (ms)', 'answer (kB)'],
    rows: [...(await pressRows(client, runs)), ...(await fileRows(client, runs))],
  }))

const printed = (page: Page): Promise<Buffer> =>
  page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })

/** Shows papers and makes a PDF of them, from a page that shows something else each time. */
const paperRow = async (
  page: Page,
  label: string,
  address: string,
  documents: number,
  runs: number,
): Promise<Row> => {
  const shown: number[] = []
  const made: number[] = []
  let bytes = 0
  for (let run = 0; run <= runs; run += 1) {
    await goTo(page, '#/settings')
    const [showing] = await timed(async () => {
      await goTo(page, address)
      await page
        .getByRole('article')
        .nth(documents - 1)
        .waitFor()
    })
    const [making, pdf] = await timed(() => printed(page))
    bytes = pdf.length
    if (run === 0) continue
    shown.push(showing)
    made.push(making)
  }
  const cells: readonly Cell[] = [figureOf(shown), figureOf(made), Math.round(bytes / 1000)]
  return { label, cells }
}

/** As many as it takes for VTech’s breach to reach all six people. */
const paperAccounts = 5000

const paperTable = (runs: number): Promise<Table> =>
  inPage(paperAccounts, async ({ page }) => {
    await goTo(page, '#/print/breaches/vtech-2015')
    const papers = page.getByRole('article')
    await papers.first().waitFor()
    const count = await papers.count()
    const links = page.locator('nav a[href*="#/people/"]')
    await goTo(page, '#/')
    const [child = ''] = await links.evaluateAll((found) =>
      found.map((link) => (link as HTMLAnchorElement).hash),
    )
    const checklist = `#/print/breaches/vtech-2015/${child.replace('#/people/', '')}`
    return {
      title: `On paper, ${paperAccounts.toLocaleString('en')} accounts`,
      columns: ['document', 'on the screen (ms)', 'PDF made (ms)', 'PDF (kB)'],
      rows: [
        await paperRow(page, 'the checklist of one child', checklist, 1, runs),
        await paperRow(
          page,
          `the kit: ${count} checklists in one PDF`,
          '#/print/breaches/vtech-2015',
          count,
          runs,
        ),
      ],
    }
  })

/** From facts to steps, and from steps to paper. */
export const measure: MeasureSection = async (scale) => {
  const [accounts, runs] = scale === 'full' ? ([5000, 7] as const) : ([1500, 2] as const)
  return {
    title: 'Checklists and papers',
    text: [
      'The household of six people as above. First the verdicts and complete checklists of one breach, from what the vault holds, without router or wire. For the child alone the household holds nothing but the accounts that the child is in.',
      'Then the way from the press of *save* to the last step on the checklists of everybody: a breach of the service that most accounts are with is written down, then new facts about it, then a tick; each time the file is read in full, each answer checked against the contract. And what the pages of twenty open files ask, after an edit and with nothing changed.',
      'Papers are shown by the built program on the loopback host in Chromium, and the PDF is made by Chromium’s own printing (`page.pdf`, tagged, with outline), which is what the desktop host uses, too. The breach is VTech of 2015.',
    ],
    tables: [
      await generateTable(accounts, runs),
      await pressTable(accounts, runs),
      await paperTable(runs),
    ],
    curves: [],
  }
}
