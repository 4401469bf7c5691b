import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { breachKinds } from '../../../domain/model/breach.ts'
import { Card } from '../../ui/card.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { BreachDraft } from './breach-draft.ts'
import styles from './facts-fields.module.css'
import type { DraftProblem } from './facts-problems.ts'
import { ServicesField } from './services-field.tsx'

export interface WhatFieldsProps {
  readonly draft: BreachDraft
  readonly onChange: (changed: Partial<BreachDraft>) => void
  readonly problemOf: (field: string) => DraftProblem | undefined
  readonly suggestedServiceName?: string | undefined
}

/** Which service, what kind of thing happened, and what to call it. */
export function WhatFields(props: WhatFieldsProps): ReactElement {
  const { draft, onChange, problemOf } = props
  const { t } = useTranslation('own-breach')
  const wordsFor = (field: string): string | undefined => {
    const problem = problemOf(field)
    return problem && t(`problem.${problem}`)
  }
  return (
    <Card title={t('group.what')}>
      <div className={styles['fields']}>
        <ServicesField
          value={draft.serviceIds}
          onChange={(serviceIds) => onChange({ serviceIds })}
          errorMessage={wordsFor('services')}
          suggestedName={props.suggestedServiceName}
        />
        <TextField
          label={t('name.label')}
          description={t('name.description')}
          placeholder={t('name.placeholder')}
          value={draft.name}
          onChange={(name) => onChange({ name })}
          errorMessage={wordsFor('name')}
        />
        <TextField
          label={t('summary.label')}
          description={t('summary.description')}
          rows={3}
          maxLength={600}
          value={draft.summary}
          onChange={(summary) => onChange({ summary })}
          errorMessage={wordsFor('summary')}
        />
        <RadioCards
          label={t('kind.label')}
          layout="row"
          options={breachKinds.map((id) => ({
            id,
            label: t(`kind.${id}`),
            detail: t(`kind.${id}Detail`),
          }))}
          value={draft.kind}
          onChange={(kind) => onChange({ kind })}
        />
      </div>
    </Card>
  )
}
