import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import { useHousehold } from '../../state/household.ts'
import { orpc } from '../../state/wire.ts'
import { Card } from '../../ui/card.tsx'
import { Help } from '../../ui/help.tsx'
import { showUnnamed } from '../accounts/accounts-view.ts'
import { BreachStepLine } from './breach-step-line.tsx'
import type { HouseholdAnswer } from './household-lead.ts'
import styles from './next-steps.module.css'
import { useChildrenFirst } from './use-children-first.ts'

type Next = HouseholdAnswer['next']

function QuestionLine({
  question,
}: {
  readonly question: Next['questions'][number]
}): ReactElement {
  const { t } = useTranslation('household')
  const { nameOf } = useHousehold()
  const { list } = useDateWords()
  const { accountId, title, breaches } = question
  const names = list(useChildrenFirst()(question.personIds).map(nameOf))
  const link = <Link to="/accounts/$accountId" params={{ accountId }} />
  return (
    <>
      <span className={styles['what']}>
        {title === undefined ? (
          <Trans t={t} i18nKey="next.quietQuestion" components={{ l: link }} />
        ) : (
          <Trans t={t} i18nKey="next.question" values={{ title }} components={{ l: link }} />
        )}
      </span>
      <span className={styles['why']}>
        {names}: {t('next.questionText', { count: breaches })}
      </span>
    </>
  )
}

function UnnamedLine({ count }: { readonly count: number }): ReactElement {
  const { t } = useTranslation('household')
  return (
    <>
      <span className={styles['what']}>
        <Link to="/accounts" onClick={() => showUnnamed()}>
          {t('next.unnamed', { count })}
        </Link>
      </span>
      <span className={styles['why']}>{t('next.unnamedText', { count })}</span>
    </>
  )
}

function TidyUpLine(): ReactElement {
  const { t } = useTranslation('household')
  return (
    <>
      <span className={styles['what']}>
        <Link to="/tidy-up">{t('next.tidyUp')}</Link>
      </span>
      <span className={styles['why']}>{t('next.tidyUpText')}</span>
    </>
  )
}

function Lines({ next }: { readonly next: Next }): ReactElement {
  const { t } = useTranslation('household')
  const breaches = (steps: Next['urgent']): readonly ReactElement[] =>
    steps.map((step) => (
      <li key={step.breachId}>
        <BreachStepLine step={step} />
      </li>
    ))
  return (
    <ol className={styles['steps']}>
      {breaches(next.urgent)}
      {next.questions.map((question) => (
        <li key={question.accountId}>
          <QuestionLine question={question} />
        </li>
      ))}
      {next.moreQuestions > 0 && (
        <li>
          <span className={styles['what']}>
            <Link to="/tidy-up">{t('next.moreQuestions', { count: next.moreQuestions })}</Link>
          </span>
        </li>
      )}
      {next.unnamed > 0 && (
        <li>
          <UnnamedLine count={next.unnamed} />
        </li>
      )}
      {breaches(next.later)}
      {next.moreBreaches > 0 && (
        <li>
          <span className={styles['what']}>
            <Link to="/breaches">{t('next.moreBreaches', { count: next.moreBreaches })}</Link>
          </span>
        </li>
      )}
      {next.tidyUp && (
        <li>
          <TidyUpLine />
        </li>
      )}
    </ol>
  )
}

const isNothing = ({ urgent, questions, unnamed, later, tidyUp }: Next): boolean =>
  urgent.length + questions.length + unnamed + later.length === 0 && !tidyUp

/** What is waiting, most pressing first, one line each with the way there. */
export function NextSteps({ next }: { readonly next: Next }): ReactElement {
  const { t } = useTranslation('household')
  const { data: exports } = useSuspenseQuery(orpc.imports.openSteps.queryOptions())
  // The export to delete has a card of its own: then it is not true that nothing waits.
  if (isNothing(next) && exports.length > 0) return <></>
  return (
    <Card title={t('next.title')} help={<Help topic="openStep" />}>
      {isNothing(next) ? <p>{t('next.nothing')}</p> : <Lines next={next} />}
    </Card>
  )
}
