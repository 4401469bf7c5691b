import { createRoute } from '@tanstack/react-router'
import { breachIdSchema, personIdSchema } from '../../contract/model.ts'
import { idFrom, rootRoute } from './root-route.tsx'
import { BreachPaperScreen, FridgeScreen, KitScreen, LedgerPaperScreen } from './paper-screens.ts'
import {
  ExposureSheetScreen,
  LetterPaperScreen,
  PrintChecklistScreen,
  RecoverySheetScreen,
} from './screens.ts'

// Outside the frame: what is on the screen is what is on the paper.

/** The checklist of one person for one breach. */
export const printChecklistRoute = createRoute({
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
    return <PrintChecklistScreen key={personId} breachId={breachId} personId={personId} />
  },
})

/** The whole matrix of one person. */
export const exposureSheetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/print/people/$personId',
  staticData: { screen: 'exposureSheet' },
  params: { parse: ({ personId }) => ({ personId: idFrom(personIdSchema, personId) }) },
  component: function ExposureSheet() {
    const { personId } = exposureSheetRoute.useParams()
    return <ExposureSheetScreen key={personId} personId={personId} />
  },
})

/** All documents about one breach, to choose from. */
export const printKitRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/print/breaches/$breachId',
  staticData: { screen: 'printKit' },
  params: { parse: ({ breachId }) => ({ breachId: idFrom(breachIdSchema, breachId) }) },
  component: function PrintKit() {
    const { breachId } = printKitRoute.useParams()
    return <KitScreen key={breachId} breachId={breachId} />
  },
})

/** One breach and the whole household. */
export const summaryPaperRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/print/breaches/$breachId/summary',
  staticData: { screen: 'summaryPaper' },
  params: { parse: ({ breachId }) => ({ breachId: idFrom(breachIdSchema, breachId) }) },
  component: function SummaryPaper() {
    const { breachId } = summaryPaperRoute.useParams()
    return <BreachPaperScreen breachId={breachId} item={{ kind: 'summary' }} />
  },
})

/** What is new in the file on one breach. */
export const differencePaperRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/print/breaches/$breachId/difference',
  staticData: { screen: 'differencePaper' },
  params: { parse: ({ breachId }) => ({ breachId: idFrom(breachIdSchema, breachId) }) },
  component: function DifferencePaper() {
    const { breachId } = differencePaperRoute.useParams()
    return <BreachPaperScreen breachId={breachId} item={{ kind: 'difference' }} />
  },
})

/** How to talk with one child about one breach. */
export const talkPaperRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/print/breaches/$breachId/$personId/talk',
  staticData: { screen: 'talkPaper' },
  params: {
    parse: ({ breachId, personId }) => ({
      breachId: idFrom(breachIdSchema, breachId),
      personId: idFrom(personIdSchema, personId),
    }),
  },
  component: function TalkPaper() {
    const { breachId, personId } = talkPaperRoute.useParams()
    return <BreachPaperScreen breachId={breachId} item={{ kind: 'talk', personId }} />
  },
})

/** What is out about one person for life, for the hand-over. */
export const ledgerPaperRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/print/people/$personId/ledger',
  staticData: { screen: 'ledger' },
  params: { parse: ({ personId }) => ({ personId: idFrom(personIdSchema, personId) }) },
  component: function LedgerPaper() {
    const { personId } = ledgerPaperRoute.useParams()
    return <LedgerPaperScreen key={personId} personId={personId} />
  },
})

/** What everybody at home may read. */
export const fridgeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/print/fridge',
  staticData: { screen: 'fridge' },
  component: FridgeScreen,
})

/** What is in the letter, and the address it is answered to, is in no address. */
export const letterPaperRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/print/letter',
  staticData: { screen: 'letterPaper' },
  component: LetterPaperScreen,
})

/** The code on it is in no address. */
export const recoverySheetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/recovery-sheet',
  staticData: { screen: 'recoverySheet' },
  component: RecoverySheetScreen,
})

/** Every address of paper. */
export const paperRoutes = [
  printKitRoute,
  summaryPaperRoute,
  differencePaperRoute,
  talkPaperRoute,
  printChecklistRoute,
  exposureSheetRoute,
  ledgerPaperRoute,
  fridgeRoute,
  letterPaperRoute,
  recoverySheetRoute,
] as const
