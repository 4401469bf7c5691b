/** What stands in an address for the service or the breach that a screen is about. */
const unnamed = 'one'

/**
 * The addresses with a service or a breach of the catalogue in them, whose ids are names (`roblox`, `vtech-2015`). A
 * browser writes every address into its history, where it outlives the lock, where somebody else at home may read it,
 * and which many browsers send on to their maker. So the address says what kind of page it is and no more; what the page
 * is about goes with the entry of the tab (`history.state`), by which it survives a reload and is forgotten by the lock
 * (`forget-history.ts`).
 */
export const namelessAddresses = [
  // Has the form of the next one, and is shown as it is.
  '/breaches/new',
  '/breaches/$breachId',
  '/breaches/$breachId/edit',
  '/breaches/$breachId/review',
  '/services/$serviceId',
  '/drill/$serviceId',
  '/print/drill/$serviceId',
  '/print/breaches/$breachId',
  '/print/breaches/$breachId/summary',
  '/print/breaches/$breachId/difference',
  '/print/breaches/$breachId/$personId',
  '/print/breaches/$breachId/$personId/talk',
] as const

/** The parameters of such an address as they are shown: ids of people are opaque and stay. */
export const withoutNames = (
  parameters: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      name === 'personId' ? value : unnamed,
    ]),
  )
