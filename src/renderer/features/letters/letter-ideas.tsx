import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { BreachId, ServiceId } from '../../../domain/model/id.ts'
import { quietServices } from '../../../domain/surface/quiet-services.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { orpc } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { openBreaches } from '../breaches/breaches-view.ts'
import styles from './new-letter.module.css'

export interface LetterIdeasProps {
  readonly onChoose: (serviceId: ServiceId, breachId: BreachId) => void
}

/** So many are offered; every other service is in the field above. */
const offered = 4

const kinds = ['breach-questions', 'access', 'erasure', 'withdrawal', 'complaint'] as const

/** Before a service is chosen: those whose breach touches somebody, and what a letter can ask for. */
export function LetterIdeas({ onChoose }: LetterIdeasProps): ReactElement {
  const { t } = useTranslation('letters')
  const { data } = useSuspenseQuery(orpc.breaches.list.queryOptions())
  const { breach, catalogue } = useCatalogue()
  const quiet = quietServices(catalogue)
  const ideas = openBreaches(data.touching)
    .flatMap(({ breachId }) => {
      const found = breach(breachId)
      const [first] = found?.services ?? []
      // A service of a sensitive kind is not brought up unasked (P10).
      return found && first && !quiet.has(first.serviceId)
        ? [{ breachId, name: found.name, serviceId: first.serviceId }]
        : []
    })
    .slice(0, offered)
  return (
    <>
      {ideas.length > 0 && (
        <Card title={t('new.offered')}>
          <ul className={styles['offers']}>
            {ideas.map(({ breachId, serviceId, name }) => (
              <li key={breachId}>
                <Button
                  onPress={() => onChoose(serviceId, breachId)}
                  aria-label={t('new.offeredOne', { breach: name })}
                >
                  {name}
                </Button>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <Card title={t('new.canTitle')}>
        <dl className={styles['kinds']}>
          {kinds.map((kind) => (
            <div key={kind}>
              <dt>{t(`kind.${kind}`)}</dt>
              <dd>{t(`kindDetail.${kind}`)}</dd>
            </div>
          ))}
        </dl>
        <p className={styles['hint']}>{t('new.canText')}</p>
      </Card>
    </>
  )
}
