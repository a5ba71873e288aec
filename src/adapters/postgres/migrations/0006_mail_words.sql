-- The words of each mail for the search, derived from its bytes and derived again when they are derived in another way.
-- A long mail has several rows: a tsvector holds a megabyte at most.
create table mail_words (
  message_id bigint not null references message,
  part integer not null,
  version integer not null,
  words tsvector not null,
  primary key (message_id, part)
);
create index mail_words_words on mail_words using gin (words);
