import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Breach } from '../../../domain/model/breach.ts'
import type { PersonId } from '../../../domain/model/id.ts'
import type { TalkPart } from '../../../domain/model/talk-sheet.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useHousehold } from '../../state/household.ts'
import { orpc } from '../../state/wire.ts'
import { formatMessage } from '../print/format-message.ts'
import { PaperHead } from '../print/paper-head.tsx'
import type { PaperLook } from '../print/paper-look.ts'
import { firstName, type PaperNames } from '../print/paper-names.ts'
import { PaperSheet } from '../print/paper-sheet.tsx'
import { PaperKeep } from './paper-keep.tsx'
import { PaperSection } from './paper-section.tsx'
import styles from './papers.module.css'
import { SourceWords } from './source-words.tsx'
import { TalkLines } from './talk-lines.tsx'

export interface TalkPaperProps {
  readonly breach: Breach
  readonly personId: PersonId
  readonly names: PaperNames
  readonly look: PaperLook
}

const linesOf = (parts: readonly TalkPart[], chosen: readonly number[]): readonly string[] =>
  chosen.flatMap((index) => parts[index]?.lines ?? [])

/** How to talk with one child about one breach; a child whose age is not known to the day may get two ages. */
export function TalkPaper({ breach, personId, names, look }: TalkPaperProps): ReactElement {
  const { t } = useTranslation('papers')
  const { playbook } = useCatalogue()
  const person = useHousehold().person(personId)
  const { data } = useSuspenseQuery(
    orpc.talks.forPerson.queryOptions({ input: { breachId: breach.id, personId } }),
  )
  const name = firstName(person?.name ?? '')
  const params = { ...names.params(data.params, undefined), person: name }
  const say = (lines: readonly string[]): readonly string[] =>
    lines.map((line) => formatMessage(line, params))
  const lines = playbook.helpLines.filter(({ id }) => data.helpLineIds.includes(id))
  const sheets = data.talks.flatMap((choice) => {
    const sheet = playbook.talks.find(({ id }) => id === choice.talkId)
    return sheet ? [{ choice, sheet }] : []
  })
  return (
    <PaperSheet look={look} name={name} document={t('talk.document')} keep={t('talk.keepShort')}>
      <PaperHead eyebrow={t('talk.eyebrow')} title={name} subtitle={t('talk.subtitle')} />
      {sheets.length === 0 && <p>{t('talk.none', { name })}</p>}
      {sheets.length > 1 && <p className={styles['lead']}>{t('talk.several', { name })}</p>}
      {sheets.map(({ choice, sheet }) => (
        <div key={sheet.id} className={styles['band']}>
          <p className={styles['lead']}>
            <b>{formatMessage(sheet.title, params)}</b>
          </p>
          <TalkLines title={t('talk.prepare')} lines={say(sheet.prepare)} />
          <TalkLines title={t('talk.say')} lines={say(linesOf(sheet.say, choice.say))} isSpoken />
          <TalkLines title={t('talk.ask')} lines={say(sheet.ask)} isSpoken />
          <TalkLines title={t('talk.ifUsed')} lines={say(linesOf(sheet.ifUsed, choice.ifUsed))} />
          <TalkLines title={t('talk.watch')} lines={say(linesOf(sheet.watch, choice.watch))} />
          <TalkLines title={t('talk.trusted')} lines={say([sheet.trusted])} />
          <TalkLines title={t('talk.avoid')} lines={say(sheet.avoid)} />
        </div>
      ))}
      {lines.length > 0 && (
        <PaperSection title={t('talk.lines')} isWhole>
          <ul className={styles['lines']}>
            {lines.map((line) => (
              <li key={line.id}>
                <b className={styles['number']}>{line.number}</b>
                <span>
                  <b>{line.name}.</b> {line.text}
                </span>
              </li>
            ))}
          </ul>
        </PaperSection>
      )}
      <SourceWords sources={sheets.flatMap(({ sheet }) => sheet.sources)} />
      <PaperKeep text={t('talk.keep')} />
    </PaperSheet>
  )
}
