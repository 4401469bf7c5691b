import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/card.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { FactsDraft } from './breach-draft.ts'
import { CountsField } from './counts-field.tsx'
import styles from './facts-fields.module.css'
import type { DraftProblem } from './facts-problems.ts'
import { LostClassesField } from './lost-classes-field.tsx'
import { NotTakenField } from './not-taken-field.tsx'
import { WhenFields } from './when-fields.tsx'

export interface FactsFieldsProps {
  readonly draft: FactsDraft
  readonly onChange: (changed: Partial<FactsDraft>) => void
  readonly problemOf: (field: string) => DraftProblem | undefined
}

/** Everything about a breach that has a source, a card for each question; the source itself comes first. */
export function FactsFields({ draft, onChange, problemOf }: FactsFieldsProps): ReactElement {
  const { t } = useTranslation('own-breach')
  const wordsFor = (field: string): string | undefined => {
    const problem = problemOf(field)
    return problem && t(`problem.${problem}`)
  }
  return (
    <>
      <Card title={t('group.source')}>
        <TextField
          label={t('source.label')}
          description={t('source.description')}
          placeholder={t('source.placeholder')}
          value={draft.source}
          onChange={(source) => onChange({ source })}
          errorMessage={wordsFor('source')}
        />
      </Card>
      <Card title={t('group.when')}>
        <div className={styles['rows']}>
          <p className={styles['help']}>{t('when.help')}</p>
          <WhenFields
            value={draft.dates}
            onChange={(dates) => onChange({ dates })}
            problemOf={problemOf}
          />
        </div>
      </Card>
      <Card title={t('group.lost')}>
        <div className={styles['rows']}>
          <p className={styles['help']}>{t('classes.help')}</p>
          <LostClassesField value={draft.classes} onChange={(classes) => onChange({ classes })} />
        </div>
      </Card>
      <Card title={t('group.notTaken')}>
        <NotTakenField
          value={draft.notTaken}
          onChange={(notTaken) => onChange({ notTaken })}
          problemOf={problemOf}
        />
      </Card>
      <Card title={t('group.more')}>
        <div className={styles['fields']}>
          <CountsField
            value={draft.counts}
            onChange={(counts) => onChange({ counts })}
            problemOf={problemOf}
          />
          <TextField
            label={t('contested.label')}
            description={t('contested.description')}
            isOptional
            rows={3}
            maxLength={10_000}
            value={draft.contested}
            onChange={(contested) => onChange({ contested })}
            errorMessage={wordsFor('contested')}
          />
        </div>
      </Card>
    </>
  )
}
