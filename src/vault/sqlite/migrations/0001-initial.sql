-- One row: which vault this file belongs to. Looked for before anything is written to a file.
create table meta (
  only_row integer primary key check (only_row = 1),
  vault_id text not null,
  created_at integer not null
) strict;

-- One row: the key of the fingerprints (P2), independent of the vault's own key.
create table fingerprint_key (
  only_row integer primary key check (only_row = 1),
  key blob not null check (length(key) = 32)
) strict;

create table household (
  only_row integer primary key check (only_row = 1),
  name text not null,
  region_code text not null check (region_code in ('US', 'UK', 'EU', 'other')),
  region_country text,
  shared_computer integer not null check (shared_computer in (0, 1))
) strict;

create table person (
  id text primary key not null,
  position integer not null,
  role text not null check (role in ('guardian', 'child')),
  name text not null,
  birth_date text,
  region_code text check (region_code in ('US', 'UK', 'EU', 'other')),
  region_country text
) strict;

create table own_service (
  seq integer primary key,
  id text not null unique,
  name text not null,
  operator text,
  kind text not null,
  platform integer not null check (platform in (0, 1)),
  status text not null check (status in ('running', 'suspended', 'closed')),
  status_since text,
  status_note text,
  age_rule text,
  -- Lists nobody queries by: former names, domains, app ids, holdings, links, sources.
  details text not null check (json_valid(details))
) strict;

create table import_batch (
  seq integer primary key,
  id text not null unique,
  file_name text not null,
  format_id text not null,
  imported_on text not null,
  added integer not null,
  changed integer not null,
  export_deleted_on text
) strict;

-- `seq` keeps the order in which accounts were added, also through VACUUM. What belongs to an account
-- refers to `seq`, not to the random `id`: an import then appends to each table instead of touching
-- every page of it. No index on people: they are few, and only removing one looks accounts up by person.
create table account (
  seq integer primary key,
  id text not null unique,
  kind text not null check (kind in ('account', 'enrolment')),
  service_id text,
  title text not null,
  holder_id text not null references person (id),
  user_name text,
  email text,
  opened text,
  existed_by text,
  deleted text,
  erasure_confirmed integer not null check (erasure_confirmed in (0, 1)),
  password_changed text,
  status text not null check (
    status in ('active', 'dormant', 'deletion-requested', 'deleted', 'service-suspended')
  ),
  two_factor text not null check (two_factor in ('yes', 'no', 'unknown')),
  theirs integer not null check (theirs in (0, 1)),
  import_batch_id text references import_batch (id) on delete set null
) strict;

create table account_subject (
  account_seq integer not null references account (seq) on delete cascade,
  person_id text not null references person (id),
  position integer not null,
  primary key (account_seq, person_id)
) strict, without rowid;

create table account_platform (
  account_seq integer not null references account (seq) on delete cascade,
  position integer not null,
  service_id text not null,
  primary key (account_seq, position)
) strict, without rowid;

create table account_origin (
  account_seq integer not null references account (seq) on delete cascade,
  position integer not null,
  origin text not null,
  primary key (account_seq, position)
) strict, without rowid;

-- Bound to the subject: who is no longer in an account has no data in it either (P11). Deferred, so
-- that one transaction may change subjects and holdings in any order.
create table holding (
  account_seq integer not null,
  subject_id text not null,
  data_class text not null,
  fidelity text not null check (fidelity in ('real', 'altered', 'not-given')),
  basis text not null check (basis in ('assumed', 'confirmed', 'told-by-service')),
  primary key (account_seq, subject_id, data_class),
  foreign key (account_seq, subject_id) references account_subject (account_seq, person_id)
    on delete cascade deferrable initially deferred
) strict, without rowid;

create table fingerprint (
  account_seq integer not null references account (seq) on delete cascade,
  kind text not null check (kind in ('password', 'answer')),
  digest text not null check (length(digest) = 64),
  question text,
  strength text check (strength in ('weak', 'fair', 'strong')),
  first_seen text not null,
  last_seen text not null,
  primary key (account_seq, kind, digest)
) strict, without rowid;

create table evidence (
  breach_id text not null,
  account_seq integer not null references account (seq) on delete cascade,
  notice_arrived text,
  ruled_out_on text,
  ruled_out_reason text,
  search_on text,
  search_outcome text check (search_outcome in ('found', 'not-found', 'failed')),
  primary key (breach_id, account_seq),
  check ((ruled_out_on is null) = (ruled_out_reason is null)),
  check ((search_on is null) = (search_outcome is null))
) strict, without rowid;

create index evidence_account on evidence (account_seq);

create table incident (
  seq integer primary key,
  id text not null unique,
  breach_id text not null unique,
  opened_on text not null
) strict;

create table incident_action (
  incident_id text not null references incident (id) on delete cascade,
  key text not null,
  state text not null check (state in ('to-do', 'done', 'not-for-us')),
  note text,
  said_on text not null,
  primary key (incident_id, key)
) strict, without rowid;
