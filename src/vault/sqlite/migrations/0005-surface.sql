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

-- Questions of the tidy-up that somebody laid to rest. A key is ids of accounts and people.
create table settled_question (
  queue text not null,
  key text not null,
  settled_on text not null,
  primary key (queue, key)
) strict, without rowid;

-- What accounts are searched by. Those that are *theirs* alone are not here (P10).
create view account_text as
  select
    seq,
    title,
    (
      select group_concat(substr(origin, instr(origin, '://') + 3), ' ' order by position)
      from account_origin where account_seq = seq
    ) as hosts,
    user_name,
    email
  from account where theirs = 0;

-- The words of that. Without a copy of the text: the view has it, and whoever writes accounts keeps the two in step.
create virtual table account_words using fts5 (
  title, hosts, user_name, email,
  content = 'account_text', content_rowid = 'seq', columnsize = 0,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);

-- Else a word of an erased account would stay behind until SQLite happens to merge its list (P8).
insert into account_words (account_words, rank) values ('secure-delete', 1);

insert into account_words (account_words) values ('rebuild');
