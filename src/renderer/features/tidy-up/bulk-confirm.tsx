import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { DataClassId } from '../../../domain/model/data-class.ts'
import type { AccountId, PersonId, ServiceId } from '../../../domain/model/id.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useDateWords } from '../../state/dates.ts'
import { useHousehold } from '../../state/household.ts'
import { orpc } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import styles from './bulk-confirm.module.css'
import { TogetherNote } from './together-note.tsx'

interface RealFact {
  readonly accountId: AccountId
  readonly subjectId: PersonId
  readonly dataClass: DataClassId
  readonly fidelity: 'real'
}

export interface BulkConfirmProps {
  /** All that is assumed about a person, or at a service. */
  readonly of: { readonly subjectId: PersonId } | { readonly serviceId: ServiceId }
  readonly title: string
  readonly onConfirm: (changes: readonly RealFact[]) => void
  readonly onClose: () => void
}

function Places({ of, onConfirm, onClose }: BulkConfirmProps): ReactElement {
  const { t } = useTranslation(['tidy-up', 'account'])
  const { list } = useDateWords()
  const { nameOf } = useHousehold()
  const { dataClassName } = useCatalogue()
  const { data } = useSuspenseQuery(orpc.holdings.unconfirmed.queryOptions({ input: of }))
  const changes = data.places.flatMap(({ accountId, subjectId, classes }) =>
    classes.map(({ dataClass }): RealFact => ({
      accountId,
      subjectId,
      dataClass,
      fidelity: 'real',
    })),
  )
  const subjects = [...new Set(data.places.map(({ subjectId }) => subjectId))]
  return (
    <div className={styles['bulk']}>
      <p>
        {t('bulk.lead', { places: data.places.length, facts: changes.length })}
        {data.total > data.places.length &&
          ` ${t('bulk.first', { shown: data.places.length, all: data.total })}`}
      </p>
      <TogetherNote ids={subjects} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls */}
      <ul className={styles['places']} tabIndex={0} aria-label={t('bulk.list')}>
        {data.places.map(({ accountId, subjectId, title, classes }) => (
          <li key={`${accountId} ${subjectId}`}>
            <b>{t('bulk.place', { title, name: nameOf(subjectId) })}</b>
            <span>{list(classes.map(({ dataClass }) => dataClassName(dataClass)))}</span>
          </li>
        ))}
      </ul>
      <div className={styles['actions']}>
        <Button onPress={onClose}>{t('bulk.cancel')}</Button>
        <Button kind="primary" isDisabled={changes.length === 0} onPress={() => onConfirm(changes)}>
          {t('account:holdings.allReal')}
        </Button>
      </div>
    </div>
  )
}

/** Says of many places at once that what is assumed there is real, with the list of what that says. */
export function BulkConfirm(props: BulkConfirmProps): ReactElement {
  return (
    <Dialog title={props.title} isOpen onClose={props.onClose} size="wide">
      <Suspense fallback={<Skeleton lines={6} />}>
        <Places {...props} />
      </Suspense>
    </Dialog>
  )
}
