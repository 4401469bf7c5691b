import { beforeEach, expect, it, vi } from 'vitest'
import type { Ask } from '../../../contract/desktop.ts'
import { useArrivals } from '../../state/arrivals.ts'
import { useGoAnywhere } from '../../state/go-anywhere.ts'
import { useInterface } from '../../state/interface.ts'
import { takeAsk } from './take-ask.ts'

const done = vi.hoisted(() => ({
  log: [] as unknown[],
  isPaper: false,
  isInDialog: false,
}))

vi.mock('i18next', () => ({ default: { t: (key: string) => key } }))
vi.mock('../../state/toasts.ts', () => ({
  showToast: ({ title }: { readonly title: string }) => done.log.push(title),
  showClosableToast: ({ title }: { readonly title: string }) => {
    done.log.push(title)
    return () => undefined
  },
}))
vi.mock('../../state/lock.ts', () => ({
  lockNow: () => done.log.push('lock'),
  whenLocked: () => undefined,
}))
vi.mock('../../state/current-router.ts', () => ({
  currentRouter: () => ({
    navigate: ({ to }: { readonly to: string }) => Promise.resolve(done.log.push(to)),
  }),
}))
vi.mock('../../state/save-paper.ts', () => ({
  isPaperOnScreen: () => done.isPaper,
  printPaperOnScreen: () => done.log.push('print'),
  savePaperOnScreen: () => done.log.push('save'),
}))
vi.mock('../../ui/is-in-dialog.ts', () => ({ isInDialog: () => done.isInDialog }))
vi.mock('../../state/wire.ts', () => ({
  wire: {
    desktop: {
      takeFile: (input: unknown) => Promise.resolve(done.log.push(['take', input])),
      leaveFile: (input: unknown) => Promise.resolve(done.log.push(['leave', input])),
    },
  },
}))

beforeEach(() => {
  done.log.length = 0
  done.isPaper = false
  done.isInDialog = false
  useInterface.setState({ vault: { kind: 'open' } })
  useArrivals.setState({ waiting: [], wanted: undefined, restoring: undefined })
  useGoAnywhere.setState({ isOpen: false })
})

it.each<[Ask, unknown]>([
  [{ kind: 'go', to: 'household' }, '/'],
  [{ kind: 'go', to: 'accounts' }, '/accounts'],
  [{ kind: 'go', to: 'breaches' }, '/breaches'],
  [{ kind: 'go', to: 'to-do' }, '/to-do'],
  [{ kind: 'go', to: 'import' }, '/import'],
  [{ kind: 'go', to: 'letters' }, '/letters'],
  [{ kind: 'go', to: 'backups' }, '/settings/backups'],
  [{ kind: 'go', to: 'settings' }, '/settings'],
  [{ kind: 'go', to: 'about' }, '/about'],
  [{ kind: 'lock' }, 'lock'],
  [{ kind: 'print' }, 'noPaper.title'],
  [{ kind: 'save-paper' }, 'noPaper.title'],
  [{ kind: 'files-left-out', count: 2 }, 'leftOut.title'],
])('%j is done', (ask, what) => {
  takeAsk(ask)
  expect(done.log).toEqual([what])
})

it('prints and saves where a document is shown; "Go to…" is not there', () => {
  done.isPaper = true
  takeAsk({ kind: 'print' })
  takeAsk({ kind: 'save-paper' })
  takeAsk({ kind: 'find' })
  expect(done.log).toEqual(['print', 'save'])
  expect(useGoAnywhere.getState().isOpen).toBe(false)
})

it('opens "Go to…", and leaves it to go elsewhere', () => {
  takeAsk({ kind: 'find' })
  expect(useGoAnywhere.getState().isOpen).toBe(true)
  done.isInDialog = true
  takeAsk({ kind: 'go', to: 'letters' })
  expect(useGoAnywhere.getState().isOpen).toBe(false)
  expect(done.log).toEqual(['/letters'])
})

it.each<Ask>([{ kind: 'go', to: 'letters' }, { kind: 'find' }, { kind: 'restore' }])(
  'leaves what stands in front of the page, and says so: %j',
  (ask) => {
    done.isInDialog = true
    takeAsk(ask)
    expect(done.log).toEqual(['inTheWay.title'])
    expect(useGoAnywhere.getState().isOpen).toBe(false)
    expect(useArrivals.getState().restoring).toBeUndefined()
  },
)

it('does nothing with no open vault but take files in and restore', () => {
  useInterface.setState({ vault: { kind: 'locked', protections: ['passphrase'] } })
  const asks: readonly Ask[] = [
    { kind: 'go', to: 'accounts' },
    { kind: 'find' },
    { kind: 'print' },
    { kind: 'save-paper' },
    { kind: 'lock' },
  ]
  asks.forEach(takeAsk)
  expect([done.log, useGoAnywhere.getState().isOpen]).toEqual([[], false])
  takeAsk({ kind: 'restore' })
  expect(useArrivals.getState().restoring).toEqual({ file: undefined })
})

it('puts a file in line, which is fetched or left by its id', async () => {
  takeAsk({ kind: 'file', fileId: 'f1', name: 'a.kinventory', as: 'backup' })
  const [arrival] = useArrivals.getState().waiting
  expect(arrival).toMatchObject({ id: 'f1', name: 'a.kinventory', as: 'backup', isInPage: false })
  await arrival?.take()
  arrival?.leave()
  expect(done.log).toEqual([
    ['take', { fileId: 'f1' }],
    ['leave', { fileId: 'f1' }],
  ])
})
