import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { BreachId } from '../../../domain/model/id.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { AddFacts } from './add-facts.tsx'
import { WriteBreach } from './write-breach.tsx'

/** Writes down a new breach, changes one of the family's own, or adds facts to one that is known. */
export function OwnBreachScreen(props: { readonly breachId: BreachId | undefined }): ReactElement {
  const { t } = useTranslation('own-breach')
  const { breach } = useCatalogue()
  if (props.breachId === undefined) return <WriteBreach />
  const known = breach(props.breachId)
  if (known)
    return known.origin === 'own' ? <WriteBreach breach={known} /> : <AddFacts breach={known} />
  return (
    <PageHeader
      title={t('missing.title')}
      lead={t('missing.text')}
      actions={
        <LinkButton to="/breaches" kind="primary">
          {t('missing.action')}
        </LinkButton>
      }
    />
  )
}
