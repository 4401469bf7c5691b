import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person } from '../../../domain/model/person.ts'
import { isAffected, isSure } from '../../../domain/verdicts/verdict-level.ts'
import { useDateWords } from '../../state/dates.ts'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { Tile, Tiles } from '../../ui/tiles.tsx'
import { ageMilestone } from './age-milestone.ts'
import type { SurfaceView } from './surface-view.ts'
import { useToday } from '../../state/use-today.ts'

interface PersonTilesProps {
  readonly person: Person
  readonly surface: SurfaceView
}

function AgeTile({ person }: { readonly person: Person }): ReactElement {
  const { t } = useTranslation('person')
  const today = useToday()
  const milestone = today && ageMilestone(person.birthDate, today)
  const { name } = person
  if (person.role !== 'child' || !milestone) return <></>
  if (milestone.kind === 'grown-up') {
    return <Tile figure={t('age.grownUp')}>{t('age.handOver', { name })}</Tile>
  }
  const { age, time } = milestone
  return (
    <Tile
      figure={t(`age.${time.kind}`, {
        count: time.kind === 'months' ? time.count : 0,
        year: time.kind === 'year' ? String(time.year) : '',
      })}
    >
      {t(`age.turns${age}`, { name })}
    </Tile>
  )
}

/** The figures of a person's page; those that would say nothing are left out. */
export function PersonTiles({ person, surface }: PersonTilesProps): ReactElement {
  const { t } = useTranslation('person')
  const { number } = useDateWords()
  const { name } = person
  const touching = surface.breaches.filter(({ level }) => isAffected(level))
  const areSure = touching.every(({ level }) => isSure(level))
  const steps = surface.breaches.reduce((sum, one) => sum + one.steps, 0)
  const done = surface.breaches.reduce((sum, one) => sum + one.done, 0)
  return (
    <Tiles label={t('tiles.label')}>
      <Tile figure={number(surface.services)}>
        {t('tiles.services', { count: surface.services })}
      </Tile>
      <Tile figure={number(surface.dataClasses)}>
        {t('tiles.kinds', { count: surface.dataClasses, lifelong: surface.lifelong })}
      </Tile>
      <Tile
        figure={number(touching.length)}
        isHot={touching.some(({ level }) => isSure(level)) && done < steps}
      >
        {t(areSure ? 'tiles.breaches' : 'tiles.breachesMaybe', { count: touching.length, name })}
      </Tile>
      {steps > 0 && (
        <Tile
          figure={t('tiles.steps', { done, steps })}
          below={
            <ProgressBar
              label={t('tiles.stepsDone')}
              value={done}
              max={steps}
              valueLabel={t('tiles.steps', { done, steps })}
              tone="done"
              isBare
            />
          }
        >
          {t('tiles.stepsDone')}
        </Tile>
      )}
      <AgeTile person={person} />
    </Tiles>
  )
}
