import { Scissors } from 'lucide-react'
import { useId, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { FoundJoin } from '../../../domain/joins/join-map.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useHousehold } from '../../state/household.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { PersonDot } from '../../ui/person-dot.tsx'
import { JoinParts } from './join-parts.tsx'
import { JoinTable } from './join-table.tsx'
import { JoinTag } from './join-tag.tsx'
import styles from './join-item.module.css'
import { useJoins } from './joins-context.ts'
import { tiesOf } from './joins-view.ts'
import { WhenOpen } from './when-open.tsx'

function TieLines({ join }: { readonly join: FoundJoin }): ReactElement {
  const { t } = useTranslation('joins')
  const { nameOf } = useHousehold()
  const { dataClassName } = useCatalogue()
  return (
    <>
      {tiesOf(join).map(({ personId, tie, dataClass }) => (
        <p key={`${personId} ${tie} ${dataClass}`}>
          {t(`tie.${tie}`, {
            name: nameOf(personId),
            data: dataClassName(dataClass),
            child: nameOf(join.personId),
          })}
        </p>
      ))}
    </>
  )
}

/** One join: what it lets somebody do, about whom, of which parts; and one step away why, and which accounts. */
export function JoinItem({ join }: { readonly join: FoundJoin }): ReactElement {
  const { t } = useTranslation('joins')
  const { nameOf, hueOf } = useHousehold()
  const { rule, sentence, trial } = useJoins()
  const id = useId()
  const name = nameOf(join.personId)
  const words = rule(join.ruleId)
  const isBroken = trial.wouldBreak(join)
  return (
    <article aria-labelledby={id} className={styles['join']}>
      <div className={styles['meta']}>
        <span className={styles['person']}>
          <PersonDot name={name} hue={hueOf(join.personId)} />
          {t('list.about', { name })}
        </span>
        <JoinTag state={join.state} />
        {isBroken && (
          <span className={styles['broken']}>
            <Scissors aria-hidden />
            {t('list.wouldBreak')}
          </span>
        )}
      </div>
      {/* The same can be said of two children: those who go from heading to heading hear of whom. */}
      <h4 id={id} aria-label={sentence(join)}>
        {words?.lets}
      </h4>
      <JoinParts join={join} />
      <Disclosure label={t('list.where')} about={sentence(join)}>
        <WhenOpen>
          <p className={styles['reason']}>{words?.reason}</p>
          <JoinTable join={join} />
          <p>{join.whole > 0 ? t('list.whole', { count: join.whole }) : t('list.wholeNone')}</p>
          <TieLines join={join} />
        </WhenOpen>
      </Disclosure>
    </article>
  )
}
