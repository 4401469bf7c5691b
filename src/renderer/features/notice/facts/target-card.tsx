import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { breachKinds } from '../../../../domain/model/breach.ts'
import type { BreachId } from '../../../../domain/model/id.ts'
import { useCatalogue } from '../../../state/catalogue.ts'
import { useDateWords } from '../../../state/dates.ts'
import { Card } from '../../../ui/card.tsx'
import { classNames } from '../../../ui/class-names.ts'
import { RadioCards } from '../../../ui/radio-cards.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { NoticeChoices } from '../choices/notice-choices.ts'
import { choose } from '../notice-store.ts'
import styles from './facts.module.css'

export interface TargetCardProps {
  readonly choices: NoticeChoices
  readonly inQuestion: readonly BreachId[]
  readonly target: BreachId | 'new' | undefined
  /** What a new breach is called and said of it, until the guardian writes something else. */
  readonly name: string
  readonly summary: string
  readonly isMissing: boolean
}

/** Whether it is a breach that is known, or a new one, which then needs a name. */
export function TargetCard(props: TargetCardProps): ReactElement {
  const { choices, inQuestion, target, name, summary, isMissing } = props
  const { t } = useTranslation(['notice', 'data'])
  const { breach } = useCatalogue()
  const { date } = useDateWords()
  const known = inQuestion.flatMap((id) => breach(id) ?? [])
  const when = (one: (typeof known)[number]): string => {
    const told =
      one.disclosed ?? one.discovered ?? one.access.to ?? one.access.from ?? one.hibp?.breachDate
    return told ? t('target.told', { date: date(told) }) : t('target.noDate')
  }
  return (
    <Card title={t('target.title')}>
      {known.length === 0 ? (
        <p>{t('target.none')}</p>
      ) : (
        <RadioCards<BreachId | 'new'>
          label={t('target.label')}
          description={
            target !== undefined && target !== 'new' && target === known[0]?.id
              ? t('target.looksLike', { name: known[0].name })
              : undefined
          }
          options={[
            ...known.map((one) => ({ id: one.id, label: one.name, detail: when(one) })),
            { id: 'new' as const, label: t('target.new'), detail: t('target.newDetail') },
          ]}
          value={target}
          onChange={(chosen) => choose({ target: chosen })}
          errorMessage={isMissing ? t('missing.target') : undefined}
        />
      )}
      {target === 'new' && (
        <div className={styles['more']}>
          <TextField
            label={t('target.name')}
            value={name}
            onChange={(text) => choose({ name: text })}
          />
          <Select
            label={t('target.kind')}
            options={breachKinds.map((id) => ({ id, label: t(`data:breachKind.${id}`) }))}
            value={choices.kind}
            onChange={(kind) => choose({ kind })}
          />
          <TextField
            label={t('target.summary')}
            rows={3}
            maxLength={600}
            value={summary}
            onChange={(text) => choose({ summary: text })}
          />
        </div>
      )}
      {target !== undefined && target !== 'new' && (
        <p className={classNames(styles['detail'], styles['below'])}>{t('target.adds')}</p>
      )}
    </Card>
  )
}
