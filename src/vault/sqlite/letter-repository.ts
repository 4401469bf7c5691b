import type { Letter } from '../../domain/letters/letter.ts'
import type { BreachId, LetterId, PersonId, ServiceId } from '../../domain/model/id.ts'
import type { PartialDate } from '../../domain/model/partial-date.ts'
import type { LetterRepository } from '../repositories.ts'
import type { Connection, SqlValues } from './connection.ts'
import { readTexts } from './json-values.ts'
import { orNull, orUndefined } from './values.ts'

interface LetterRow {
  readonly id: LetterId
  readonly template_id: string
  readonly service_id: ServiceId
  readonly authority_id: string | null
  readonly breach_id: BreachId | null
  readonly sender_id: PersonId
  readonly subjects: string
  readonly written_on: PartialDate
  readonly sent_on: PartialDate | null
  readonly sent_by: Letter['sentBy'] | null
  readonly received_on: PartialDate | null
  readonly due_on: PartialDate | null
  readonly answered_on: PartialDate | null
  readonly note: string | null
  readonly after_id: LetterId | null
}

const columns = `id, template_id, service_id, authority_id, breach_id, sender_id, written_on, sent_on,
  sent_by, received_on, due_on, answered_on, note, after_id`

const selectLetters = `select ${columns}, (
    select json_group_array(person_id) from (
      select person_id from letter_subject join person on person.id = person_id
      where letter_seq = letter.seq order by person.position)
  ) as subjects from letter`

const toLetter = (row: LetterRow): Letter => ({
  id: row.id,
  templateId: row.template_id,
  serviceId: row.service_id,
  authorityId: orUndefined(row.authority_id),
  breachId: orUndefined(row.breach_id),
  senderId: row.sender_id,
  subjectIds: readTexts(row.subjects) as readonly PersonId[],
  writtenOn: row.written_on,
  sentOn: orUndefined(row.sent_on),
  sentBy: orUndefined(row.sent_by ?? null),
  receivedOn: orUndefined(row.received_on),
  dueOn: orUndefined(row.due_on),
  answeredOn: orUndefined(row.answered_on),
  note: orUndefined(row.note),
  afterId: orUndefined(row.after_id),
})

const toValues = (letter: Letter): SqlValues => ({
  id: letter.id,
  templateId: letter.templateId,
  serviceId: letter.serviceId,
  authorityId: orNull(letter.authorityId),
  breachId: orNull(letter.breachId),
  senderId: letter.senderId,
  writtenOn: letter.writtenOn,
  sentOn: orNull(letter.sentOn),
  sentBy: orNull(letter.sentBy),
  receivedOn: orNull(letter.receivedOn),
  dueOn: orNull(letter.dueOn),
  answeredOn: orNull(letter.answeredOn),
  note: orNull(letter.note),
  afterId: orNull(letter.afterId),
})

const insertSubjects = (connection: Connection, { id, subjectIds }: Letter): void => {
  for (const personId of subjectIds) {
    connection.run(
      `insert or ignore into letter_subject (letter_seq, person_id)
       select seq, @personId from letter where id = @id`,
      { id, personId },
    )
  }
}

/** Letters the family wrote. One that is about nobody any more goes with the last of them. */
export const letterRepository = (connection: Connection): LetterRepository => ({
  list: () => connection.all<LetterRow>(`${selectLetters} order by seq`).map(toLetter),
  find: (id) => {
    const row = connection.get<LetterRow>(`${selectLetters} where id = @id`, { id })
    return row === undefined ? undefined : toLetter(row)
  },
  add: (letter) =>
    connection.transaction(() => {
      connection.run(
        `insert into letter (${columns}) values (@id, @templateId, @serviceId, @authorityId,
           @breachId, @senderId, @writtenOn, @sentOn, @sentBy, @receivedOn, @dueOn, @answeredOn,
           @note, @afterId)`,
        toValues(letter),
      )
      insertSubjects(connection, letter)
    }),
  update: (letter) =>
    connection.transaction(() => {
      const changed = connection.run(
        `update letter set template_id = @templateId, service_id = @serviceId,
           authority_id = @authorityId, breach_id = @breachId, sender_id = @senderId,
           written_on = @writtenOn, sent_on = @sentOn, sent_by = @sentBy,
           received_on = @receivedOn, due_on = @dueOn, answered_on = @answeredOn, note = @note,
           after_id = @afterId
         where id = @id`,
        toValues(letter),
      )
      if (changed === 0) return false
      insertSubjects(connection, letter)
      connection.run(
        `delete from letter_subject where letter_seq = (select seq from letter where id = @id)
           and person_id not in (select value from json_each(@subjects))`,
        { id: letter.id, subjects: JSON.stringify(letter.subjectIds) },
      )
      return true
    }),
  remove: (id) => connection.run('delete from letter where id = @id', { id }) > 0,
})
