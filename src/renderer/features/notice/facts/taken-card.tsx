import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoticeReading } from '../../../../domain/notices/notice-reading.ts'
import { useCatalogue } from '../../../state/catalogue.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { AddingComboBox } from '../../account/adding-combo-box.tsx'
import type { ClassChoice } from '../choices/notice-choices.ts'
import { withAddedClass, withClass } from '../choices/with-choice.ts'
import { choose } from '../notice-store.ts'
import { byClass } from '../text/notice-claims.ts'
import { ClassProposal } from './class-proposal.tsx'
import { ProposalList } from './proposal.tsx'
import styles from './facts.module.css'

export interface TakenCardProps {
  readonly reading: NoticeReading
  readonly classes: readonly ClassChoice[]
  readonly isMissing: boolean
}

/** What was taken, of whom; what the rules did not see can be added. */
export function TakenCard({ reading, classes, isMissing }: TakenCardProps): ReactElement {
  const { t } = useTranslation('notice')
  const { catalogue } = useCatalogue()
  const claims = new Map(byClass(reading.taken).map((one) => [one.dataClass, one]))
  const left = classes.filter(({ isTicked }) => !isTicked).length
  const tickAll = (isTicked: boolean): void =>
    choose({ classes: classes.map((one) => ({ ...one, isTicked })) })
  return (
    <Card title={t('taken.title')}>
      {classes.length === 0 && <p>{t('taken.none')}</p>}
      {classes.length > 1 && (
        <div className={styles['all']}>
          <Button onPress={() => tickAll(true)} isDisabled={left === 0}>
            {t('taken.all')}
          </Button>
          <Button kind="quiet" onPress={() => tickAll(false)} isDisabled={left === classes.length}>
            {t('taken.noneOfThem')}
          </Button>
        </div>
      )}
      <ProposalList>
        {classes.map((choice) => (
          <ClassProposal
            key={choice.dataClass}
            reading={reading}
            claims={claims.get(choice.dataClass)}
            choice={choice}
            isMissing={isMissing}
            onChange={(changed) => choose({ classes: withClass(classes, changed) })}
          />
        ))}
      </ProposalList>
      {left > 0 && <p className={styles['left']}>{t('taken.left', { count: left })}</p>}
      <div className={styles['more']}>
        <AddingComboBox
          label={t('taken.add')}
          description={t('taken.addHelp')}
          options={catalogue.dataClasses
            .filter(({ id }) => !classes.some((one) => one.dataClass === id))
            .map(({ id, name }) => ({ id, label: name }))}
          onAdd={(dataClass) => choose({ classes: withAddedClass(classes, dataClass) })}
        />
      </div>
    </Card>
  )
}
