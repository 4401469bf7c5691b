import { CheckCheck } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId } from '../../../domain/model/id.ts'
import type { Service } from '../../../domain/model/service.ts'
import { useDateWords } from '../../state/dates.ts'
import { useHousehold } from '../../state/household.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import styles from './holdings-card.module.css'
import { HoldingsHelp } from './holdings-help.tsx'
import { PersonHoldings } from './person-holdings.tsx'
import type { HoldingsEditor } from './use-holdings-editor.ts'

export interface HoldingsCardProps {
  readonly editor: HoldingsEditor
  /** The people ticked in the form, saved or not. */
  readonly subjectIds: readonly PersonId[]
  readonly service: Service | undefined
  /** Decoys that breaches lost here. */
  readonly leaked?: ReactNode
}

/** What the service has of each person, and how much of it is known. */
export function HoldingsCard(props: HoldingsCardProps): ReactElement {
  const { editor, subjectIds, service, leaked } = props
  const { t } = useTranslation('account')
  const { list } = useDateWords()
  const { nameOf } = useHousehold()
  const shown = editor.subjects.filter(({ person }) => subjectIds.includes(person.id))
  const assumed = shown.filter(({ rows }) => rows.some(({ said }) => said === undefined))
  const unsaved = subjectIds.filter((id) => !shown.some(({ person }) => person.id === id))
  return (
    <Card title={t('holdings.title')}>
      <div className={styles['intro']}>
        <p>{t('holdings.lead')}</p>
        <HoldingsHelp />
      </div>
      <div className={styles['all']}>
        {leaked}
        {assumed.length > 1 && (
          <Button
            icon={<CheckCheck aria-hidden />}
            onPress={() => assumed.forEach(({ person }) => editor.confirmAll(person.id))}
          >
            {t('holdings.allRealEverybody')}
          </Button>
        )}
      </div>
      {shown.map(({ person, rows }) => (
        <PersonHoldings
          key={person.id}
          person={person}
          rows={rows}
          editor={editor}
          service={service}
        />
      ))}
      {unsaved.length > 0 && (
        <p className={styles['unsaved']}>
          {t('holdings.notSubject', { names: list(unsaved.map(nameOf)) })}
        </p>
      )}
    </Card>
  )
}
