import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useCatalogue } from '../../state/catalogue.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LinkButton } from '../../ui/link-button.tsx'

/** Where nothing joins up: what would stand here, and how far “nothing” goes (P6). */
export function JoinsEmpty(): ReactElement {
  const { t } = useTranslation('joins')
  const { playbook } = useCatalogue()
  const [heaviest] = playbook.joins.toSorted((a, b) => b.weight - a.weight)
  return (
    <EmptyState
      title={t('empty.title')}
      actions={
        <>
          <LinkButton to="/import" kind="primary">
            {t('empty.import')}
          </LinkButton>
          <LinkButton to="/tidy-up">{t('empty.confirm')}</LinkButton>
        </>
      }
    >
      <p>{t('empty.known')}</p>
      {heaviest && <p>{t('empty.example', { lets: heaviest.lets })}</p>}
      <p>{t('empty.limits')}</p>
    </EmptyState>
  )
}
