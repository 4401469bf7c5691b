import { CatchBoundary, type ErrorComponentProps } from '@tanstack/react-router'
import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import type { ReactElement, ReactNode } from 'react'
import { ErrorNotice } from '../ui/error-notice.tsx'
import styles from './screen-boundary.module.css'

/** Shown in place of a screen that failed to load or to draw; "try again" also asks again. */
export function ScreenError({ error, reset }: ErrorComponentProps): ReactElement {
  const { reset: resetQueries } = useQueryErrorResetBoundary()
  return (
    <div className={styles['error']}>
      <ErrorNotice
        error={error}
        onRetry={() => {
          resetQueries()
          reset()
        }}
      />
    </div>
  )
}

/** Catches what a screen outside the router throws. Routes have the same as their error component. */
export function ScreenBoundary({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <CatchBoundary getResetKey={() => 'app'} errorComponent={ScreenError}>
      {children}
    </CatchBoundary>
  )
}
