alter table incident add column origin text not null default 'catalogue'
  check (origin in ('catalogue', 'update', 'notice', 'hand'));
alter table incident add column closed_on text;

-- Made anew, since a check cannot be changed: a step may wait now.
create table incident_action_6 (
  incident_id text not null references incident (id) on delete cascade,
  key text not null,
  state text not null check (state in ('to-do', 'waiting', 'done', 'not-for-us')),
  note text,
  said_on text not null,
  by_id text references person (id) on delete set null,
  responsible_id text references person (id) on delete set null,
  due_on text,
  -- What called for it when this was said; absent in rows of before.
  basis text check (json_valid(basis)),
  primary key (incident_id, key)
) strict, without rowid;

insert into incident_action_6 (incident_id, key, state, note, said_on)
  select incident_id, key, state, note, said_on from incident_action;
drop table incident_action;
alter table incident_action_6 rename to incident_action;

create index incident_action_by on incident_action (by_id) where by_id is not null;
create index incident_action_responsible on incident_action (responsible_id)
  where responsible_id is not null;

-- What a file on a breach said when somebody looked at it last, and some times before.
create table incident_look (
  seq integer primary key,
  incident_id text not null references incident (id) on delete cascade,
  looked_on text not null,
  content text not null check (json_valid(content))
) strict;

create index incident_look_incident on incident_look (incident_id);

create table letter (
  seq integer primary key,
  id text not null unique,
  template_id text not null,
  service_id text not null,
  authority_id text,
  breach_id text,
  sender_id text not null references person (id) on delete cascade,
  written_on text not null,
  sent_on text,
  sent_by text check (sent_by in ('mail-program', 'form', 'post', 'by-hand')),
  received_on text,
  due_on text,
  answered_on text,
  note text,
  after_id text references letter (id) on delete set null
) strict;

create index letter_sender on letter (sender_id);
create index letter_after on letter (after_id) where after_id is not null;

create table letter_subject (
  letter_seq integer not null references letter (seq) on delete cascade,
  person_id text not null references person (id) on delete cascade,
  primary key (letter_seq, person_id)
) strict, without rowid;

create index letter_subject_person on letter_subject (person_id);

-- A letter about nobody is no letter.
create trigger letter_without_subject after delete on letter_subject
begin
  delete from letter where seq = old.letter_seq
    and not exists (select 1 from letter_subject where letter_seq = old.letter_seq);
end;

alter table settings add column step_notifications integer not null default 0
  check (step_notifications in (0, 1));
