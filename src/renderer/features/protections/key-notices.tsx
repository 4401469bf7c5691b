import type { ReactElement } from 'react'
import { useInterface } from '../../state/interface.ts'
import { RepairNotices } from './repair-notices.tsx'
import { SecondKeyNotice } from './second-key-notice.tsx'

/** What the first page says about the keys: what is out of order, else that one key alone is little. */
export function KeyNotices(): ReactElement {
  // The sample family's vault is gone when the program ends; nobody needs a sheet for it.
  const isDemo = useInterface(({ status }) => status?.demo === true)
  return isDemo ? (
    <></>
  ) : (
    <>
      <RepairNotices />
      <SecondKeyNotice />
    </>
  )
}
