-- What an import changed is kept beside it, so that it can be taken back.
alter table import_batch add column undone_on text;

-- An entry's note, taken over only where somebody asked for it.
alter table account add column notes text;

-- 1 once somebody has worked on it by hand; an undo leaves it alone then.
alter table account add column touched integer not null default 0 check (touched in (0, 1));

-- Of accounts from before this step nobody knows: they count as worked on.
update account set touched = 1;

-- By account first: erasing an account finds its rows at once, and an undo reads them all anyway.
create table import_field_change (
  account_seq integer not null references account (seq) on delete cascade,
  field text not null check (
    field in (
      'existedBy', 'passwordChanged', 'origins', 'userName', 'email', 'twoFactor', 'notes'
    )
  ),
  batch_seq integer not null references import_batch (seq) on delete cascade,
  -- Addresses as a JSON list, all else as in `account`.
  value_before text,
  value_after text,
  primary key (account_seq, field, batch_seq)
) strict, without rowid;

-- How a fingerprint stood before an import saw it; without days the import added it.
create table import_fingerprint_change (
  account_seq integer not null references account (seq) on delete cascade,
  kind text not null check (kind in ('password', 'answer')),
  digest text not null check (length(digest) = 64),
  batch_seq integer not null references import_batch (seq) on delete cascade,
  first_seen text,
  last_seen text,
  strength text check (strength in ('weak', 'fair', 'strong')),
  question text,
  primary key (account_seq, kind, digest, batch_seq),
  check ((first_seen is null) = (last_seen is null))
) strict, without rowid;

-- What the columns of a table were said to mean, by the names of its columns.
create table column_mapping (
  header_key text primary key not null,
  -- A list of { name, nth, field }.
  mapping text not null check (json_valid(mapping)),
  used_on text not null
) strict, without rowid;
