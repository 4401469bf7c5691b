import type { Connection } from '../sqlite/connection.ts'
import type { SqlValue } from '../sqlite/connection.ts'

/**
 * At least one row for every table that a migration makes, by the migration's version. `meta` has its row
 * already. A migration that makes a table adds its rows here, and a test asks for them.
 */
const rows: Readonly<Record<number, string>> = {
  1: `
    insert into fingerprint_key values (1, unhex('${'0a'.repeat(32)}'));
    insert into household values (1, 'Rivera', 'EU', 'IE', 0);
    insert into person values
      ('ana', 0, 'guardian', 'Ana', null, null, null),
      ('mia', 1, 'child', 'Mia', '2010-05-02', 'US', null);
    insert into own_service values
      (1, 'club', 'Swim club', null, 'club', 0, 'running', null, null, '13', '{"formerNames":[],"domains":[],"appIds":[],"holds":[],"links":{},"sources":[]}');
    insert into import_batch
      (seq, id, file_name, format_id, imported_on, added, changed, export_deleted_on) values
      (1, 'batch', 'Passwords.csv', 'chrome-csv', '2026-11-21', 1, 0, null);
    insert into account
      (seq, id, kind, service_id, title, holder_id, user_name, email, opened, existed_by, deleted,
       erasure_confirmed, password_changed, status, two_factor, theirs, import_batch_id) values
      (7, 'vtech', 'account', 'vtech-learning-lodge', 'VTech', 'ana', 'ana', 'ana@example.com',
       '2013-12-27', null, null, 0, '2015-12-01', 'active', 'no', 0, 'batch'),
      (9, 'school', 'enrolment', null, 'School', 'ana', null, null, null, '2020', null, 0, null,
       'dormant', 'unknown', 1, null);
    insert into account_subject values (7, 'ana', 0), (7, 'mia', 1), (9, 'mia', 0);
    insert into account_platform values (9, 0, 'powerschool');
    insert into account_origin values (7, 0, 'https://www.example.com');
    insert into holding values (7, 'mia', 'birth-date', 'real', 'confirmed');
    insert into fingerprint
      (account_seq, kind, digest, question, strength, first_seen, last_seen) values
      (7, 'answer', '${'b'.repeat(64)}', 'First pet?', null, '2026-11-21', '2026-11-22');
    insert into evidence values
      ('vtech-2015', 7, '2015-12-01', null, null, '2026-11-21', 'not-found');
    insert into incident (seq, id, breach_id, opened_on) values (1, 'incident', 'vtech-2015', '2026-11-21');
    insert into incident_action (incident_id, key, state, note, said_on) values
      ('incident', 'a@mia', 'done', 'Told her', '2026-11-21');`,
  // Makes a table with its one row.
  2: '',
  3: `
    insert into import_field_change values (9, 'email', 1, null, 'ana@example.com');
    insert into import_fingerprint_change
      (account_seq, kind, digest, batch_seq, first_seen, last_seen, strength, question) values
      (9, 'password', '${'c'.repeat(64)}', 1, '2026-11-19', '2026-11-20', 'weak', null);
    insert into column_mapping values
      ('name\nwhere', '[{"name":"name","nth":0,"field":"title"}]', '2026-11-21');`,
  4: `
    insert into own_breach values (1, 'own:leak', '{"id":"own:leak"}');
    insert into service_override values ('roblox', '{"serviceId":"roblox"}');
    insert into breach_addition values (1, 'addition', 'vtech-2015', '{"id":"addition"}');
    insert into learned_match values ('host', 'nas', null, '2026-11-21');
    insert into hibp_list values (1, '2026-11-21', 'download', '"etag"', null, '[]');
    insert into address_lookup values (1, 'ana@example.com', 'found', '2026-11-21', 0, '["VTech"]');
    insert into outgoing values
      (1, 'sent', 1795000000000, 'address-lookup', 'haveibeenpwned.com', 1, 'ana@example.com', null,
       'answered');
    update fingerprint set leak_outcome = 'seen', leak_on = '2026-11-21' where kind = 'password';
    update import_fingerprint_change set leak_outcome = 'not-seen', leak_on = '2026-11-20';`,
  5: `
    insert into screen_layout values ('matrix', '{"sort":"worst","isCompact":false}');
    insert into saved_filter values (1, 'filter', 'Breached', '{"text":""}');
    insert into settled_question values ('duplicate', 'vtech school', '2026-11-21');
    insert into last_look values (1, '{"on":"2026-11-21","isSaid":true,"accounts":2,"people":[]}');`,
  6: `
    insert into incident_action values
      ('incident', 'b:vtech', 'waiting', null, '2026-11-21', 'ana', 'ana', '2026-12-21', '{"causes":[],"level":"likely"}');
    insert into incident_look values (1, 'incident', '2026-11-21', '{}');
    insert into letter values
      (1, 'letter', 'access-eu', 'vtech-learning-lodge', null, 'vtech-2015', 'ana', '2026-11-21',
       '2026-11-21', 'post', null, '2026-12-21', null, null, null);
    insert into letter_subject values (1, 'mia');`,
  7: `update settings set noticed_on = '2026-11-21'`,
}

/** Fills every table that the schema has after so many migrations. */
export const fillEveryTable = (connection: Connection, version: number): void => {
  for (let each = 1; each <= version; each += 1) {
    const sql = rows[each]
    if (sql === undefined) throw new Error(`No rows are given for migration ${each}`)
    if (sql !== '') connection.execute(sql)
  }
}

/** Every row of every table, as objects by column. */
export const everyRow = (
  connection: Connection,
): ReadonlyMap<string, readonly Readonly<Record<string, SqlValue>>[]> =>
  new Map(
    connection
      .all<{ readonly name: string }>(
        `select name from pragma_table_list
         where schema = 'main' and type = 'table' and name not like 'sqlite_%' order by name`,
      )
      .map(({ name }) => [name, connection.all(`select * from ${name} order by 1, 2`)]),
  )
