import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Shuffle } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { ServiceId } from '../../../domain/model/id.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useDateWords } from '../../state/dates.ts'
import { useHousehold } from '../../state/household.ts'
import { orpc } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import styles from './drill.module.css'

export interface DrillChoiceProps {
  readonly serviceId: ServiceId | undefined
}

/** Which service is to be breached; or one nobody chose. */
export function DrillChoice({ serviceId }: DrillChoiceProps): ReactElement {
  const { t } = useTranslation('drill')
  const { data } = useSuspenseQuery(orpc.drill.services.queryOptions())
  const { serviceName } = useCatalogue()
  const { nameOf } = useHousehold()
  const { list } = useDateWords()
  const navigate = useNavigate()
  const surprise = useMutation({
    ...orpc.drill.run.mutationOptions(),
    meta: { changesNothing: true },
  })
  const hold = (id: ServiceId): void =>
    void navigate({ to: '/drill/$serviceId', params: { serviceId: id } })
  if (data.length === 0) {
    return (
      <EmptyState
        title={t('empty.title')}
        actions={
          <LinkButton to="/accounts/new" kind="primary">
            {t('empty.action')}
          </LinkButton>
        }
      >
        {t('empty.text')}
      </EmptyState>
    )
  }
  return (
    <div className={styles['choice']}>
      <ComboBox
        label={t('choose.label')}
        description={t('choose.hint')}
        placeholder={t('choose.placeholder')}
        options={data
          .map((one) => ({
            id: one.serviceId,
            label: serviceName(one.serviceId),
            detail: list(one.personIds.map(nameOf), 'conjunction'),
          }))
          .toSorted((a, b) => a.label.localeCompare(b.label))}
        value={serviceId}
        onChange={(id) => {
          if (id !== undefined) hold(id)
        }}
      />
      <Button
        icon={<Shuffle aria-hidden />}
        isPending={surprise.isPending}
        onPress={() =>
          surprise.mutate(
            { serviceId: 'surprise' },
            { onSuccess: (found) => hold(found.serviceId) },
          )
        }
      >
        {t('choose.surprise')}
      </Button>
      <ErrorNotice error={surprise.error} />
    </div>
  )
}
