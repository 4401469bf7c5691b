import {
  createHashHistory,
  createRoute,
  createRouter,
  type RouteComponent,
  type RouterHistory,
} from '@tanstack/react-router'
import {
  accountIdSchema,
  breachIdSchema,
  letterIdSchema,
  personIdSchema,
  serviceIdSchema,
} from '../../contract/model.ts'
import { tidyUpQueueSchema } from '../../contract/tidy-up.ts'
import { AppFrame } from '../frame/app-frame.tsx'
import { NotFoundView } from '../frame/not-found-view.tsx'
import type { ScreenName } from '../frame/use-neutral-title.ts'
import { queryClient } from '../state/query-client.ts'
import { orpc } from '../state/wire.ts'
import { Skeleton } from '../ui/skeleton.tsx'
import { paperRoutes } from './paper-routes.tsx'
import { namelessAddresses, withoutNames } from './nameless-addresses.ts'
import { idFrom, rootRoute } from './root-route.tsx'
import { ScreenError } from './screen-boundary.tsx'
import {
  AboutScreen,
  AccountScreen,
  AccountsScreen,
  AddressesScreen,
  BackupsScreen,
  BreachScreen,
  BreachesScreen,
  DrillScreen,
  ExportAndEraseScreen,
  HouseholdScreen,
  ImportScreen,
  JoinsScreen,
  LedgerScreen,
  LetterScreen,
  LettersScreen,
  NewLetterScreen,
  NetworkScreen,
  NoticeScreen,
  OwnBreachScreen,
  PersonScreen,
  PrintDrillScreen,
  RemindersScreen,
  ReuseScreen,
  ReviewScreen,
  ServiceScreen,
  SettingsScreen,
  TidyUpQueueScreen,
  TidyUpScreen,
  TimelineScreen,
  ToDoScreen,
  UnsafeHomeScreen,
  loadBreachScreen,
} from './screens.ts'

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Which neutral title the window has; never anything of the family. */
    readonly screen?: ScreenName
  }
  interface Register {
    readonly router: ReturnType<typeof createAppRouter>
  }
}

const frameRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'frame',
  component: AppFrame,
})

/** A screen inside the frame whose address carries nothing. */
const screenRoute = <Path extends string>(
  path: Path,
  screen: ScreenName,
  component: RouteComponent,
) => createRoute({ getParentRoute: () => frameRoute, path, staticData: { screen }, component })

const householdRoute = screenRoute('/', 'household', HouseholdScreen)

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

const accountsRoute = screenRoute('/accounts', 'accounts', AccountsScreen)

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

const breachesRoute = screenRoute('/breaches', 'breaches', BreachesScreen)

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

const importRoute = screenRoute('/import', 'import', ImportScreen)

const settingsRoute = screenRoute('/settings', 'settings', SettingsScreen)

const aboutRoute = screenRoute('/about', 'about', AboutScreen)

const backupsRoute = screenRoute('/settings/backups', 'backups', BackupsScreen)

const dataRoute = screenRoute('/settings/data', 'data', ExportAndEraseScreen)

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

const reviewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/breaches/$breachId/review',
  staticData: { screen: 'review' },
  params: { parse: ({ breachId }) => ({ breachId: idFrom(breachIdSchema, breachId) }) },
  component: function Review() {
    const { breachId } = reviewRoute.useParams()
    return <ReviewScreen key={breachId} breachId={breachId} />
  },
})

const drillRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/drill',
  staticData: { screen: 'drill' },
  component: function Drill() {
    return <DrillScreen serviceId={undefined} />
  },
})

const drillOfRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/drill/$serviceId',
  staticData: { screen: 'drill' },
  params: { parse: ({ serviceId }) => ({ serviceId: idFrom(serviceIdSchema, serviceId) }) },
  component: function DrillOf() {
    const { serviceId } = drillOfRoute.useParams()
    return <DrillScreen serviceId={serviceId} />
  },
})

// Outside the frame, as all paper.
const drillPaperRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/print/drill/$serviceId',
  staticData: { screen: 'drillPaper' },
  params: { parse: ({ serviceId }) => ({ serviceId: idFrom(serviceIdSchema, serviceId) }) },
  component: function DrillPaper() {
    const { serviceId } = drillPaperRoute.useParams()
    return <PrintDrillScreen key={serviceId} serviceId={serviceId} />
  },
})

const noticeRoute = screenRoute('/notice', 'notice', NoticeScreen)

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

const addressesRoute = screenRoute('/addresses', 'addresses', AddressesScreen)

const networkRoute = screenRoute('/settings/network', 'network', NetworkScreen)
const remindersRoute = screenRoute('/settings/reminders', 'reminders', RemindersScreen)

const ledgerRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/people/$personId/ledger',
  staticData: { screen: 'ledger' },
  params: { parse: ({ personId }) => ({ personId: idFrom(personIdSchema, personId) }) },
  component: function Ledger() {
    const { personId } = ledgerRoute.useParams()
    return <LedgerScreen key={personId} personId={personId} />
  },
})

const joinsRoute = screenRoute('/joins', 'joins', JoinsScreen)

const reuseRoute = screenRoute('/reuse', 'reuse', ReuseScreen)

const timelineRoute = screenRoute('/timeline', 'timeline', TimelineScreen)

const toDoRoute = screenRoute('/to-do', 'toDo', ToDoScreen)

const tidyUpRoute = screenRoute('/tidy-up', 'tidyUp', TidyUpScreen)

const tidyUpQueueRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/tidy-up/$queue',
  staticData: { screen: 'tidyUp' },
  params: { parse: ({ queue }) => ({ queue: idFrom(tidyUpQueueSchema, queue) }) },
  component: function TidyUpQueue() {
    const { queue } = tidyUpQueueRoute.useParams()
    return <TidyUpQueueScreen key={queue} queue={queue} />
  },
})

const lettersRoute = screenRoute('/letters', 'letters', LettersScreen)

const newLetterRoute = screenRoute('/letters/new', 'newLetter', NewLetterScreen)

const letterRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/letters/$letterId',
  staticData: { screen: 'letter' },
  params: { parse: ({ letterId }) => ({ letterId: idFrom(letterIdSchema, letterId) }) },
  component: function Letter() {
    const { letterId } = letterRoute.useParams()
    return <LetterScreen key={letterId} letterId={letterId} />
  },
})

// Addresses end up in a browser’s history: this one does not say what the page is for.
const unsafeHomeRoute = screenRoute('/help', 'unsafeHome', UnsafeHomeScreen)

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
    reviewRoute,
    drillRoute,
    drillOfRoute,
    noticeRoute,
    serviceRoute,
    addressesRoute,
    importRoute,
    settingsRoute,
    aboutRoute,
    backupsRoute,
    dataRoute,
    networkRoute,
    remindersRoute,
    ledgerRoute,
    joinsRoute,
    reuseRoute,
    timelineRoute,
    toDoRoute,
    tidyUpRoute,
    tidyUpQueueRoute,
    lettersRoute,
    newLetterRoute,
    letterRoute,
    unsafeHomeRoute,
  ]),
  drillPaperRoute,
  ...paperRoutes,
])

/**
 * All screens of an open vault, by hash (`#/accounts`). What an address is about stands in it only by an opaque id of
 * the family's own: see `namelessAddresses`. `history` is the window's; a test gives its own.
 */
export const createAppRouter = (history: RouterHistory = createHashHistory()) =>
  createRouter({
    routeTree,
    routeMasks: namelessAddresses.map((path) => ({
      routeTree,
      from: path,
      to: path,
      params: withoutNames,
    })),
    history,
    // Every link would otherwise guess at scroll positions kept in session storage.
    scrollRestoration: false,
    defaultPreload: 'intent',
    defaultPendingComponent: Skeleton,
    defaultErrorComponent: ScreenError,
    defaultNotFoundComponent: NotFoundView,
  })
