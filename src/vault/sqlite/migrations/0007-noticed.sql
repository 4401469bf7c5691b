-- The day on which the desktop last said that steps are due, so that a restart does not say it again. It is set by
-- the program and no choice of the household, so that no export carries it.
alter table settings add column noticed_on text;
