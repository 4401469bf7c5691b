import type { ReactElement, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Mark } from '../../frame/mark.tsx'
import { useInterface } from '../../state/interface.ts'
import { Steps } from '../../ui/steps.tsx'
import type { FirstRunDraft } from './first-run-draft.ts'
import styles from './first-run.module.css'
import { HouseholdSoFar } from './household-so-far.tsx'

export interface FirstRunPageProps {
  readonly labels: readonly string[]
  /** Index of the step one is on, from 0. */
  readonly current: number
  readonly draft: FirstRunDraft
  readonly children: ReactNode
}

/** Around every step of a first run: where one is, the household as it fills, what the page promises. */
export function FirstRunPage({
  labels,
  current,
  draft,
  children,
}: FirstRunPageProps): ReactElement {
  const { t } = useTranslation('first-run')
  const host = useInterface((state) => state.status?.host)
  return (
    <div className={styles['page']}>
      <header className={styles['top']}>
        <Mark />
        <Steps labels={labels} current={current} />
      </header>
      <main className={styles['spread']}>
        {children}
        <HouseholdSoFar draft={draft} />
      </main>
      <footer className={styles['foot']}>
        <p>
          {t('quiet')} {host === 'loopback' && t('loopback')}
        </p>
      </footer>
    </div>
  )
}
