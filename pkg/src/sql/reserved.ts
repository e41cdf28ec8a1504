// Reserved words: names that PostgreSQL and Snowflake take for something else unless they are quoted.

/** `pg_get_keywords()` of PostgreSQL 15 to 17, reserved, with those that may be functions; then Snowflake's "Reserved & limited keywords". */
const WORDS = new Set(
  `all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column concurrently
  constraint create cross current_catalog current_date current_role current_schema current_time current_timestamp current_user default
  deferrable desc distinct do else end except false fetch for foreign freeze from full grant group having ilike in initially inner
  intersect into is isnull join lateral leading left like limit localtime localtimestamp natural not notnull null offset on only or order
  outer overlaps placing primary references returning right select session_user similar some symmetric system_user table tablesample then
  to trailing true union unique user using variadic verbose when where window with
  account alter between by connect connection current database delete drop exists following gscluster increment insert issue match_condition minus of
  organization qualify regexp revoke rlike row rows sample schema set start trigger try_cast update values view whenever`.split(
    /\s+/,
  ),
);

export const isReserved = (name: string): boolean => WORDS.has(name.toLowerCase());
