import { useSuspenseQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../state/wire.ts'
import { Card } from '../../ui/card.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { showUnnamed } from '../accounts/accounts-view.ts'
import { openBreaches } from '../breaches/breaches-view.ts'
import { TouchingList } from '../breaches/touching-list.tsx'
import styles from './next-steps.module.css'

/** More would be a list, not a next step; all of them are one link away. */
const shownBreaches = 5

/** What is waiting: breaches with open steps, accounts nobody could check (P6). */
export function NextSteps({ couldNotCheck }: { readonly couldNotCheck: number }): ReactElement {
  const { t } = useTranslation('household')
  const [breaches, exports] = useSuspenseQueries({
    queries: [orpc.breaches.list.queryOptions(), orpc.imports.openSteps.queryOptions()],
  })
  const open = openBreaches(breaches.data.touching)
  const isNothing = open.length === 0 && couldNotCheck === 0
  // The export to delete has a card of its own: then it is not true that nothing waits.
  if (isNothing && exports.data.length > 0) return <></>
  return (
    <Card title={t('next.title')}>
      <div className={styles['steps']}>
        {open.length > 0 && (
          <section className={styles['step']}>
            <h3>{t('next.breaches', { count: open.length })}</h3>
            <TouchingList breaches={open.slice(0, shownBreaches)} />
            <p>
              <Link to="/breaches">{t('next.all')}</Link>
            </p>
          </section>
        )}
        {couldNotCheck > 0 && (
          <section className={styles['step']}>
            <h3>{t('next.couldNotCheck', { count: couldNotCheck })}</h3>
            <p>{t('next.couldNotCheckText', { count: couldNotCheck })}</p>
            <div>
              <LinkButton to="/accounts" onClick={() => showUnnamed()}>
                {t('next.nameServices', { count: couldNotCheck })}
              </LinkButton>
            </div>
          </section>
        )}
        {isNothing && <p>{t('next.nothing')}</p>}
      </div>
    </Card>
  )
}
