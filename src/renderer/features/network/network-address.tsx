import type { ReactElement, ReactNode } from 'react'
import styles from './network-address.module.css'

/** An address of the web to copy: the page itself opens nothing. */
export function NetworkAddress({ children }: { readonly children?: ReactNode }): ReactElement {
  return (
    <span translate="no" className={styles['address']}>
      {children}
    </span>
  )
}
