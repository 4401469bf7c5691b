-- What the household knows beside the shipped catalogue. Whole values as JSON: nobody queries their parts, and
-- all of them are read together.
create table own_breach (
  seq integer primary key,
  id text not null unique,
  breach text not null check (json_valid(breach))
) strict;

create table service_override (
  service_id text primary key not null,
  override text not null check (json_valid(override))
) strict, without rowid;

create table breach_addition (
  seq integer primary key,
  id text not null unique,
  breach_id text not null,
  addition text not null check (json_valid(addition))
) strict;

create table learned_match (
  kind text not null check (kind in ('host', 'app-id')),
  key text not null,
  -- Absent: none of the catalogue's.
  service_id text,
  said_on text not null,
  primary key (kind, key)
) strict, without rowid;

-- At most one row: the loaded breach list of Have I Been Pwned.
create table hibp_list (
  only_row integer primary key check (only_row = 1),
  taken_on text not null,
  taken_from text not null check (taken_from in ('download', 'file')),
  etag text,
  last_modified text,
  entries text not null check (json_valid(entries))
) strict;

create table address_lookup (
  seq integer primary key,
  address text not null unique,
  state text not null check (state in ('queued', 'found', 'not-found', 'failed')),
  asked_on text,
  children_know integer not null check (children_know in (0, 1)),
  breach_names text not null check (json_valid(breach_names))
) strict;

-- The log of all that was ever sent; written before it is sent.
create table outgoing (
  seq integer primary key,
  id text not null unique,
  -- Milliseconds since 1970.
  at integer not null,
  purpose text not null check (purpose in ('breach-list', 'address-lookup', 'password-check')),
  host text not null,
  requests integer not null check (requests >= 0),
  about text,
  passwords integer,
  outcome text not null check (
    outcome in ('unfinished', 'answered', 'refused', 'failed', 'stopped')
  )
) strict;

-- Off until somebody switches it on (P1).
alter table settings add column network_allowed integer not null default 0
  check (network_allowed in (0, 1));

alter table fingerprint add column leak_outcome text
  check (leak_outcome in ('seen', 'not-seen', 'could-not-check'));
alter table fingerprint add column leak_on text check ((leak_on is null) = (leak_outcome is null));

alter table import_fingerprint_change add column leak_outcome text
  check (leak_outcome in ('seen', 'not-seen', 'could-not-check'));
alter table import_fingerprint_change add column leak_on text
  check ((leak_on is null) = (leak_outcome is null));
