-- How screens were left, by screen. The values are the interface's, so they are kept as they come.
create table screen_layout (
  screen text primary key not null,
  layout text not null check (json_valid(layout))
) strict, without rowid;

create table saved_filter (
  seq integer primary key,
  id text not null unique,
  name text not null,
  filter text not null check (json_valid(filter))
) strict;

-- At most one row: what the household overview said when it was last acknowledged.
create table last_look (
  only_row integer primary key check (only_row = 1),
  look text not null check (json_valid(look))
) strict;
