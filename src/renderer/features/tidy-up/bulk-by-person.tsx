import { useMutation } from '@tanstack/react-query'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId } from '../../../domain/model/id.ts'
import { useHousehold } from '../../state/household.ts'
import { showToast } from '../../state/toasts.ts'
import { orpc } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { PersonDot } from '../../ui/person-dot.tsx'
import styles from './bulk-by-person.module.css'
import { BulkConfirm } from './bulk-confirm.tsx'

export interface BulkByPersonProps {
  readonly people: readonly { readonly personId: PersonId; readonly count: number }[]
}

/** Confirms what is assumed about one person in all accounts at once, after reading what that says. */
export function BulkByPerson({ people }: BulkByPersonProps): ReactElement | undefined {
  const { t } = useTranslation(['tidy-up', 'ui'])
  const { nameOf, hueOf } = useHousehold()
  const [open, setOpen] = useState<PersonId>()
  const confirm = useMutation(orpc.holdings.confirm.mutationOptions())
  const undo = useMutation(orpc.edits.undo.mutationOptions())
  const asked = people.filter(({ count }) => count > 0)
  if (asked.length === 0) return undefined
  return (
    <Card title={t('bulk.title')}>
      <p className={styles['lead']}>{t('bulk.explain')}</p>
      <ErrorNotice error={confirm.error ?? undo.error} />
      <ul className={styles['people']}>
        {asked.map(({ personId, count }) => (
          <li key={personId}>
            <PersonDot name={nameOf(personId)} hue={hueOf(personId)} />
            <span className={styles['name']}>
              {t('bulk.person', { name: nameOf(personId), count })}
            </span>
            <Button
              aria-label={t('bulk.lookFor', { name: nameOf(personId) })}
              onPress={() => setOpen(personId)}
            >
              {t('bulk.look')}
            </Button>
          </li>
        ))}
      </ul>
      {open !== undefined && (
        <BulkConfirm
          of={{ subjectId: open }}
          title={t('bulk.personTitle', { name: nameOf(open) })}
          onClose={() => setOpen(undefined)}
          onConfirm={(changes) => {
            setOpen(undefined)
            confirm.mutate(
              { changes },
              {
                onSuccess: ({ editId, changed }) =>
                  showToast({
                    title: t('bulk.done', { count: changed }),
                    tone: 'done',
                    action: { label: t('ui:undo'), run: () => undo.mutate({ editId }) },
                  }),
              },
            )
          }}
        />
      )}
    </Card>
  )
}
