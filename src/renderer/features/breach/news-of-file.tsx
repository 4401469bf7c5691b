import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { BreachId } from '../../../domain/model/id.ts'
import { usePartialDate } from '../../state/dates.ts'
import { orpc } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { MoreButton, useSome } from '../../ui/some-at-a-time.tsx'
import { differenceGroups } from '../incident/difference-groups.ts'
import type { Difference } from '../incident/incident-types.ts'
import styles from '../incident/news-of-file.module.css'
import { useDifferenceWords } from '../incident/use-difference-words.ts'
import type { IncidentAction } from '../incident/incident-view.ts'
import type { IncidentData } from '../incident/use-incident.ts'

export interface NewsOfFileProps {
  readonly incident: IncidentData
  readonly onShowStep: (action: IncidentAction) => void
}

const atOnce = 20

/** A file that nobody has looked at is looked at now, so that there is something to compare with. */
const useFirstLook = (breachId: BreachId, isFirst: boolean): void => {
  const { mutate } = useMutation(
    orpc.incidents.markSeen.mutationOptions({ meta: { changesNothing: true } }),
  )
  useEffect(() => {
    if (isFirst) mutate({ breachId })
  }, [breachId, isFirst, mutate])
}

function Lines(
  props: NewsOfFileProps & { readonly differences: readonly Difference[] },
): ReactElement {
  const { incident, onShowStep, differences } = props
  const { t } = useTranslation('incident')
  const words = useDifferenceWords((id) => incident.account(id)?.title)
  const some = useSome(differences, atOnce)
  return (
    <>
      {differenceGroups(some.shown).map((group) => (
        <section key={group.part}>
          <h3>{t(`new.${group.part}`)}</h3>
          <ul>
            {group.differences.map((difference) => {
              const step = difference.about === 'step' ? difference.step : undefined
              const title = step && incident.catalogue.actionWords(step)?.title
              return (
                <li key={JSON.stringify(difference)}>
                  <span>{words(difference)}</span>
                  {step && title !== undefined && (
                    <Button
                      kind="quiet"
                      aria-label={t('new.showOf', { step: title })}
                      onPress={() => onShowStep(step)}
                    >
                      {t('new.show')}
                    </Button>
                  )}
                </li>
              )
            })}
          </ul>
        </section>
      ))}
      <MoreButton {...some} />
    </>
  )
}

/** What became different since somebody looked at the file last; nothing while there is nothing to compare with. */
export function NewsOfFile(props: NewsOfFileProps): ReactElement | undefined {
  const { breachId, openedOn } = props.incident.view
  const { t } = useTranslation('incident')
  const date = usePartialDate()
  // Nothing else on the page waits for it: a file that was started just now has no news.
  const { data } = useQuery({
    ...orpc.incidents.differences.queryOptions({ input: { breachId } }),
    enabled: openedOn !== undefined,
  })
  const seen = useMutation(orpc.incidents.markSeen.mutationOptions())
  const [wasSeen, setSeen] = useState(false)
  const rest = useRef<HTMLParagraphElement>(null)
  const isSame = data?.differences.length === 0
  useFirstLook(breachId, openedOn !== undefined && data?.looks.length === 0)
  useEffect(() => {
    // The button that was pressed is gone; what stands in its place takes the focus.
    if (isSame && wasSeen) rest.current?.focus()
  }, [isSame, wasSeen])
  if (openedOn === undefined || !data?.since) return undefined
  const { since, differences } = data
  if (isSame) {
    if (!wasSeen) return undefined
    return (
      <p ref={rest} tabIndex={-1} className={styles['same']}>
        {t('new.isSeen', { when: date(since) })}
      </p>
    )
  }
  return (
    <Card title={t('new.title', { when: date(since) })}>
      <div className={styles['news']}>
        <div className={styles['lines']}>
          <Lines {...props} differences={differences} />
        </div>
        <div className={styles['buttons']}>
          <Button
            isPending={seen.isPending}
            onPress={() => seen.mutate({ breachId }, { onSuccess: () => setSeen(true) })}
          >
            {t('new.seen')}
          </Button>
          <LinkButton to="/print/breaches/$breachId/difference" params={{ breachId }}>
            {t('new.paper')}
          </LinkButton>
        </div>
        <ErrorNotice error={seen.error} />
      </div>
    </Card>
  )
}
