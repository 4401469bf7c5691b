import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { PersonId } from '../../../domain/model/id.ts'
import { useHousehold } from '../../state/household.ts'
import { Button } from '../../ui/button.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'

export interface TheirsCoverProps {
  readonly holderId: PersonId
  readonly onOpen: () => void
}

/** Stands before an account that is theirs: it names the person and nothing else (P10). */
export function TheirsCover({ holderId, onOpen }: TheirsCoverProps): ReactElement {
  const { t } = useTranslation('account')
  const name = useHousehold().nameOf(holderId)
  return (
    <PageHeader
      title={t('cover.title', { name })}
      lead={<Trans t={t} i18nKey="cover.lead" values={{ name }} components={{ b: <b /> }} />}
      actions={
        <>
          <Button onPress={onOpen}>{t('cover.open')}</Button>
          <LinkButton to="/accounts">{t('cover.back')}</LinkButton>
        </>
      }
    />
  )
}
