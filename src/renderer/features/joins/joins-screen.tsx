import { useSuspenseQuery } from '@tanstack/react-query'
import { useState, type ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { useCatalogue } from '../../state/catalogue.ts'
import { useHousehold } from '../../state/household.ts'
import { orpc } from '../../state/wire.ts'
import { Help } from '../../ui/help.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PersonDot } from '../../ui/person-dot.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { JoinList } from './join-list.tsx'
import { JoinNotes } from './join-notes.tsx'
import { JoinsContext, type JoinsView } from './joins-context.ts'
import { JoinsEmpty } from './joins-empty.tsx'
import styles from './joins-screen.module.css'
import { brokenBy, joinsOf, planOf, type Whose } from './joins-view.ts'
import { PlanCard } from './plan-card.tsx'
import { RemainsCard } from './remains-card.tsx'
import { TrialBar } from './trial-bar.tsx'
import { useAccountNames } from './use-account-names.ts'
import { useTrial } from './use-trial.ts'

function JoinsPanel(props: { readonly view: JoinsView; readonly whose: Whose }): ReactElement {
  const { map } = props.view
  const plan = planOf(map, props.whose)
  return (
    <div className={styles['panel']}>
      <JoinNotes whose={props.whose} />
      {plan && <PlanCard plan={plan} />}
      {plan && plan.remains.length > 0 && <RemainsCard remains={plan.remains} />}
      <JoinList joins={joinsOf(map, props.whose)} />
    </div>
  )
}

/** Join map: what can be put together about whom, and what to delete against it. */
export function JoinsScreen(): ReactElement {
  const { t } = useTranslation('joins')
  const { data: map } = useSuspenseQuery(orpc.joins.map.queryOptions())
  const { playbook } = useCatalogue()
  const { nameOf, hueOf } = useHousehold()
  const [whose, setWhose] = useState<Whose>('everybody')
  const names = useAccountNames(map.accounts)
  const trial = useTrial()
  const rules = new Map(playbook.joins.map((rule) => [rule.id, rule]))
  const view: JoinsView = {
    map,
    names,
    trial,
    rule: (ruleId) => rules.get(ruleId),
    sentence: ({ personId, ruleId }) =>
      t('list.aboutLets', { name: nameOf(personId), lets: rules.get(ruleId)?.lets }),
  }
  const all = joinsOf(map, 'everybody')
  if (all.length === 0) {
    return (
      <JoinsContext value={view}>
        <PageHeader eyebrow={t('eyebrow')} title={t('title')} />
        <JoinsEmpty />
        <JoinNotes whose="everybody" />
      </JoinsContext>
    )
  }
  const inState = (state: string): number => all.filter((join) => join.state === state).length
  const people = map.people.filter(({ joins }) => joins.length > 0)
  const isThere = people.some(({ personId }) => personId === whose)
  const panel = (of: Whose): ReactElement => <JoinsPanel view={view} whose={of} />
  return (
    <JoinsContext value={view}>
      <PageHeader
        eyebrow={t('eyebrow')}
        title={t('title')}
        lead={
          <>
            <Trans
              t={t}
              i18nKey="lead"
              values={{
                out: inState('out'),
                mayBeOut: inState('may-be-out'),
                possible: inState('possible'),
                breakable: brokenBy(map.plan),
              }}
              components={{ b: <b /> }}
            />{' '}
            <Help topic="join" />
          </>
        }
      />
      <Tabs<Whose>
        label={t('whose')}
        selected={isThere ? whose : 'everybody'}
        onSelect={setWhose}
        tabs={[
          { id: 'everybody', label: t('everybody'), content: panel('everybody') },
          ...people.map(({ personId }) => ({
            id: personId,
            label: (
              <>
                <PersonDot name={nameOf(personId)} hue={hueOf(personId)} />
                {nameOf(personId)}
              </>
            ),
            content: panel(personId),
          })),
        ]}
      />
      <TrialBar total={all.length} />
    </JoinsContext>
  )
}
