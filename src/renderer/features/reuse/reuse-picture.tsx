import { Link } from '@tanstack/react-router'
import { useState, type ReactElement } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ReuseMap } from '../../../domain/reuse/mapped-reuse.ts'
import { useDateWords } from '../../state/dates.ts'
import { GroupCard } from './group-card.tsx'
import { UrgencyGlyph } from './group-signs.tsx'
import { PictureEdges } from './picture-edges.tsx'
import { picturePlan, type PlannedAccount, type PlannedGroup } from './picture-plan.ts'
import styles from './reuse-picture.module.css'
import type { GroupView } from './reuse-view.ts'
import { useGroupName } from './use-group-name.ts'
import type { MarkChanged } from './use-mark-changed.ts'

export interface ReusePictureProps {
  readonly map: ReuseMap
  readonly views: readonly GroupView[]
  readonly marking: MarkChanged
  readonly onNeed: (members: number) => void
}

function GroupNode(props: {
  readonly planned: PlannedGroup
  readonly view: GroupView
  readonly isChosen: boolean
  readonly onChoose: () => void
}): ReactElement {
  const { t } = useTranslation('reuse')
  const nameOf = useGroupName()
  const { planned, view, isChosen, onChoose } = props
  const { group, name, size } = view
  const state = t(`urgency.${group.urgency}`)
  return (
    <li className={styles['place']} style={{ insetBlockStart: planned.y }}>
      <Button
        className={styles['group'] ?? ''}
        data-chosen={isChosen || undefined}
        aria-pressed={isChosen}
        onPress={onChoose}
      >
        <UrgencyGlyph urgency={group.urgency} />
        <span className={styles['name']}>{nameOf(name)}</span>
        <small>
          {planned.left > 0
            ? t('picture.drawn', { shown: size - planned.left, all: size })
            : t('size', { count: size })}
        </small>
        <span className="visually-hidden">
          {t('picture.more', { kind: t(`kind.${group.kind}`), state })}
        </span>
      </Button>
    </li>
  )
}

function AccountNode(props: {
  readonly planned: PlannedAccount
  readonly map: ReuseMap
  readonly views: readonly GroupView[]
  readonly chosen: number
}): ReactElement | undefined {
  const { t } = useTranslation('reuse')
  const { list } = useDateWords()
  const nameOf = useGroupName()
  const { planned, map, views, chosen } = props
  const account = map.accounts[planned.account]
  const names = planned.groups.flatMap((group) => {
    const view = views[group]
    return view ? [nameOf(view.name)] : []
  })
  if (!account) return undefined
  const shares =
    names.length > 0 ? t('picture.linkedTo', { names: list(names) }) : t('picture.none')
  return (
    <li
      className={styles['place']}
      style={{ insetBlockStart: planned.y }}
      data-chosen={planned.groups.includes(chosen) || undefined}
    >
      <Link
        to="/accounts/$accountId"
        params={{ accountId: account.accountId }}
        className={styles['account']}
        title={account.title}
      >
        <span className={styles['name']}>{account.title}</span>
        <span className="visually-hidden">, {shares}</span>
      </Link>
    </li>
  )
}

/**
 * What is shared and by whom, as two columns with lines between them. Every group can be chosen and every account
 * followed with the keyboard; the lines add nothing to what the names of both say.
 */
export function ReusePicture(props: ReusePictureProps): ReactElement {
  const { t } = useTranslation('reuse')
  const { map, views, marking, onNeed } = props
  const [wanted, setWanted] = useState(0)
  const plan = picturePlan(map)
  const chosen = Math.min(wanted, plan.groups.length - 1)
  const view = views[chosen]
  return (
    <>
      <section className={styles['frame']} aria-label={t('picture.label')}>
        <p className={styles['hint']}>{t('picture.hint')}</p>
        <div className={styles['picture']}>
          <ul
            className={styles['column']}
            aria-label={t('picture.groups')}
            style={{ blockSize: plan.height }}
          >
            {plan.groups.map((planned) => {
              const one = views[planned.group]
              return (
                one && (
                  <GroupNode
                    key={planned.group}
                    planned={planned}
                    view={one}
                    isChosen={planned.group === chosen}
                    onChoose={() => setWanted(planned.group)}
                  />
                )
              )
            })}
          </ul>
          <PictureEdges plan={plan} map={map} chosen={chosen} />
          <ul
            className={styles['column']}
            aria-label={t('picture.accounts')}
            style={{ blockSize: plan.height }}
          >
            {plan.accounts.map((planned) => (
              <AccountNode
                key={planned.account}
                planned={planned}
                map={map}
                views={views}
                chosen={chosen}
              />
            ))}
          </ul>
        </div>
        {plan.isCut && (
          <p className={styles['hint']}>
            {t('picture.cut', { groups: plan.groups.length, accounts: plan.accounts.length })}
          </p>
        )}
      </section>
      {view && (
        <section className={styles['chosen']} aria-labelledby="reuse-chosen">
          <h2 id="reuse-chosen">{t('picture.chosen')}</h2>
          <GroupCard key={view.group.id} view={view} marking={marking} onNeed={onNeed} />
        </section>
      )}
    </>
  )
}
