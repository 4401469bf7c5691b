import { createRoute } from '@tanstack/react-router'
import { breachIdSchema, personIdSchema } from '../../contract/model.ts'
import { idFrom, rootRoute } from './root-route.tsx'
import { ExposureSheetScreen, PrintChecklistScreen, RecoverySheetScreen } from './screens.ts'

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
    return <PrintChecklistScreen breachId={breachId} personId={personId} />
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

/** The code on it is in no address. */
export const recoverySheetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/recovery-sheet',
  staticData: { screen: 'recoverySheet' },
  component: RecoverySheetScreen,
})
