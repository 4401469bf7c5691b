import { useContext, type ReactElement, type ReactNode } from 'react'
import { DisclosureStateContext } from 'react-aria-components'

/**
 * What a disclosure shows, made only while it is open: a household has dozens of joins with a table each, and nobody
 * looks at more than a few.
 */
export function WhenOpen({ children }: { readonly children: ReactNode }): ReactElement {
  return <>{useContext(DisclosureStateContext)?.isExpanded === true && children}</>
}
