import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  notFound,
  Outlet,
} from '@tanstack/react-router'
import { lazy, type ReactElement } from 'react'
import type { ZodType } from 'zod'
import {
  accountIdSchema,
  breachIdSchema,
  personIdSchema,
  serviceIdSchema,
} from '../../contract/model.ts'
import { AppFrame } from '../frame/app-frame.tsx'
import { NotFoundPage, NotFoundView } from '../frame/not-found-view.tsx'
import { useNeutralTitle, type ScreenName } from '../frame/use-neutral-title.ts'
import { queryClient } from '../state/query-client.ts'
import { orpc } from '../state/wire.ts'
import { Skeleton } from '../ui/skeleton.tsx'
import { ScreenError } from './screen-boundary.tsx'

const HouseholdScreen = lazy(async () => {
  const { HouseholdScreen: screen } = await import('../features/household/household-screen.tsx')
  return { default: screen }
})
const PersonScreen = lazy(async () => {
  const { PersonScreen: screen } = await import('../features/person/person-screen.tsx')
  return { default: screen }
})
const AccountsScreen = lazy(async () => {
  const { AccountsScreen: screen } = await import('../features/accounts/accounts-screen.tsx')
  return { default: screen }
})
const AccountScreen = lazy(async () => {
  const { AccountScreen: screen } = await import('../features/account/account-screen.tsx')
  return { default: screen }
})
const BreachesScreen = lazy(async () => {
  const { BreachesScreen: screen } = await import('../features/breaches/breaches-screen.tsx')
  return { default: screen }
})
const loadBreachScreen = async () => {
  const { BreachScreen: screen } = await import('../features/breach/breach-screen.tsx')
  return { default: screen }
}
const BreachScreen = lazy(loadBreachScreen)
const ImportScreen = lazy(async () => {
  const { ImportScreen: screen } = await import('../features/import/import-screen.tsx')
  return { default: screen }
})
const SettingsScreen = lazy(async () => {
  const { SettingsScreen: screen } = await import('../features/settings/settings-screen.tsx')
  return { default: screen }
})
const BackupsScreen = lazy(async () => {
  const { BackupsScreen: screen } = await import('../features/backups/backups-screen.tsx')
  return { default: screen }
})
const ExportAndEraseScreen = lazy(async () => {
  const { ExportAndEraseScreen: screen } =
    await import('../features/erasure/export-and-erase-screen.tsx')
  return { default: screen }
})
const NetworkScreen = lazy(async () => {
  const { NetworkScreen: screen } = await import('../features/network/network-screen.tsx')
  return { default: screen }
})
const AddressesScreen = lazy(async () => {
  const { AddressesScreen: screen } = await import('../features/addresses/addresses-screen.tsx')
  return { default: screen }
})
const NoticeScreen = lazy(async () => {
  const { NoticeScreen: screen } = await import('../features/notice/notice-screen.tsx')
  return { default: screen }
})
const ServiceScreen = lazy(async () => {
  const { ServiceScreen: screen } = await import('../features/service/service-screen.tsx')
  return { default: screen }
})
const OwnBreachScreen = lazy(async () => {
  const { OwnBreachScreen: screen } = await import('../features/own-breach/own-breach-screen.tsx')
  return { default: screen }
})
const PrintChecklistScreen = lazy(async () => {
  const { PrintChecklistScreen: screen } =
    await import('../features/print/print-checklist-screen.tsx')
  return { default: screen }
})
const RecoverySheetScreen = lazy(async () => {
  const { RecoverySheetScreen: screen } =
    await import('../features/recovery-sheet/recovery-sheet-screen.tsx')
  return { default: screen }
})

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Which neutral title the window has; never anything of the family. */
    readonly screen?: ScreenName
  }
  interface Register {
    readonly router: ReturnType<typeof createAppRouter>
  }
}

/** An address somebody typed or kept from before: what is no id leads nowhere. */
const idFrom = <Id,>(schema: ZodType<Id>, text: string): Id => {
  const id = schema.safeParse(text)
  if (!id.success) throw notFound()
  return id.data
}

function Root(): ReactElement {
  useNeutralTitle()
  return <Outlet />
}

const rootRoute = createRootRoute({ component: Root, notFoundComponent: NotFoundPage })

const frameRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'frame',
  component: AppFrame,
})

const householdRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/',
  staticData: { screen: 'household' },
  component: HouseholdScreen,
})

const personRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/people/$personId',
  staticData: { screen: 'person' },
  params: { parse: ({ personId }) => ({ personId: idFrom(personIdSchema, personId) }) },
  component: function Person() {
    const { personId } = personRoute.useParams()
    return <PersonScreen key={personId} personId={personId} />
  },
})

const accountsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/accounts',
  staticData: { screen: 'accounts' },
  component: AccountsScreen,
})

const newAccountRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/accounts/new',
  staticData: { screen: 'newAccount' },
  component: function NewAccount() {
    return <AccountScreen accountId={undefined} />
  },
})

const accountRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/accounts/$accountId',
  staticData: { screen: 'account' },
  params: { parse: ({ accountId }) => ({ accountId: idFrom(accountIdSchema, accountId) }) },
  component: function Account() {
    const { accountId } = accountRoute.useParams()
    return <AccountScreen key={accountId} accountId={accountId} />
  },
})

const breachesRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/breaches',
  staticData: { screen: 'breaches' },
  component: BreachesScreen,
})

const breachRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/breaches/$breachId',
  staticData: { screen: 'breach' },
  params: { parse: ({ breachId }) => ({ breachId: idFrom(breachIdSchema, breachId) }) },
  // The longest page: its code and its answer are asked for together, and when a link to it is pointed at.
  loader: ({ params: { breachId } }) => {
    void loadBreachScreen()
    void queryClient.prefetchQuery(orpc.accounts.list.queryOptions())
    void queryClient.prefetchQuery(orpc.breaches.read.queryOptions({ input: { breachId } }))
  },
  component: function Breach() {
    const { breachId } = breachRoute.useParams()
    return <BreachScreen key={breachId} breachId={breachId} />
  },
})

const importRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/import',
  staticData: { screen: 'import' },
  component: ImportScreen,
})

const settingsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/settings',
  staticData: { screen: 'settings' },
  component: SettingsScreen,
})

const backupsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/settings/backups',
  staticData: { screen: 'backups' },
  component: BackupsScreen,
})

const dataRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/settings/data',
  staticData: { screen: 'data' },
  component: ExportAndEraseScreen,
})

const newBreachRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/breaches/new',
  staticData: { screen: 'newBreach' },
  component: function NewBreach() {
    return <OwnBreachScreen breachId={undefined} />
  },
})

const editBreachRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/breaches/$breachId/edit',
  staticData: { screen: 'newBreach' },
  params: { parse: ({ breachId }) => ({ breachId: idFrom(breachIdSchema, breachId) }) },
  component: function EditBreach() {
    const { breachId } = editBreachRoute.useParams()
    return <OwnBreachScreen key={breachId} breachId={breachId} />
  },
})

const noticeRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/notice',
  staticData: { screen: 'notice' },
  component: NoticeScreen,
})

const serviceRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/services/$serviceId',
  staticData: { screen: 'service' },
  params: { parse: ({ serviceId }) => ({ serviceId: idFrom(serviceIdSchema, serviceId) }) },
  component: function Service() {
    const { serviceId } = serviceRoute.useParams()
    return <ServiceScreen key={serviceId} serviceId={serviceId} />
  },
})

const addressesRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/addresses',
  staticData: { screen: 'addresses' },
  component: AddressesScreen,
})

const networkRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/settings/network',
  staticData: { screen: 'network' },
  component: NetworkScreen,
})

/** Outside the frame: what is on the screen is what is on the paper. */
const printChecklistRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/print/breaches/$breachId/$personId',
  staticData: { screen: 'print' },
  params: {
    parse: ({ breachId, personId }) => ({
      breachId: idFrom(breachIdSchema, breachId),
      personId: idFrom(personIdSchema, personId),
    }),
  },
  component: function PrintChecklist() {
    const { breachId, personId } = printChecklistRoute.useParams()
    return <PrintChecklistScreen breachId={breachId} personId={personId} />
  },
})

/** Outside the frame, like every page that is printed. The code on it is in no address. */
const recoverySheetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/recovery-sheet',
  staticData: { screen: 'recoverySheet' },
  component: RecoverySheetScreen,
})

const routeTree = rootRoute.addChildren([
  frameRoute.addChildren([
    householdRoute,
    personRoute,
    accountsRoute,
    newAccountRoute,
    accountRoute,
    breachesRoute,
    newBreachRoute,
    breachRoute,
    editBreachRoute,
    noticeRoute,
    serviceRoute,
    addressesRoute,
    importRoute,
    settingsRoute,
    backupsRoute,
    dataRoute,
    networkRoute,
  ]),
  printChecklistRoute,
  recoverySheetRoute,
])

/** All screens of an open vault, by hash (`#/accounts`); ids in it are opaque or from the catalogue. */
export const createAppRouter = () =>
  createRouter({
    routeTree,
    history: createHashHistory(),
    // Every link would otherwise guess at scroll positions kept in session storage.
    scrollRestoration: false,
    defaultPreload: 'intent',
    defaultPendingComponent: Skeleton,
    defaultErrorComponent: ScreenError,
    defaultNotFoundComponent: NotFoundView,
  })
