-- One row: what the household has set, from the very beginning, so that reading never finds nothing.
create table settings (
  only_row integer primary key check (only_row = 1),
  -- No "never" (P4).
  lock_after_minutes integer not null check (lock_after_minutes in (2, 5, 10, 20, 30, 60)),
  second_protection_asked integer not null check (second_protection_asked in (0, 1))
) strict;

insert into settings (only_row, lock_after_minutes, second_protection_asked) values (1, 10, 0);
