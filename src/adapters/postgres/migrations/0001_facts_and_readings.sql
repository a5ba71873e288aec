-- Facts (raw mail, events, letters, decisions) are stored once; readings are derived and can be derived again.

create table survey (
  id bigint generated always as identity primary key,
  key text not null,
  wave integer not null default 1,
  title text not null,
  -- As it was sent: answers are read against this, whatever the folder says later.
  questionnaire jsonb not null,
  created_at timestamptz not null default now(),
  unique (key, wave)
);

create table authority (
  id bigint generated always as identity primary key,
  -- The code when the list gives one, else the folded name: the same council in every survey and wave.
  key text not null unique,
  name text not null,
  code text,
  nation text not null check (nation in ('England', 'Wales', 'Scotland', 'Northern Ireland'))
);

create table info_request (
  id bigint generated always as identity primary key,
  survey_id bigint not null references survey,
  authority_id bigint not null references authority,
  token text not null unique,
  regime text not null check (regime in ('FOIA', 'FOISA', 'EIR', 'EISR')),
  -- Where the researcher's list says to write today; where a letter really went is in the letter.
  email text not null,
  cc text[] not null default '{}',
  domains text[] not null default '{}',
  given_reference text,
  notes text not null default '',
  extra jsonb not null default '{}',
  created_at timestamptz not null default now(),
  unique (survey_id, authority_id)
);

-- The bytes as they came, kept before anything else happens to a mail.
create table raw_mail (
  id bigint generated always as identity primary key,
  sha256 bytea not null unique,
  content bytea not null,
  size integer not null,
  stored_at timestamptz not null default now(),
  -- Trouble so far with reading it; a mail that cannot be read is held for a person, never dropped.
  attempts integer not null default 0,
  last_fault text,
  retry_after timestamptz
);
-- Mail does not compress well and compressing costs more than the disk: store it out of line as it is.
alter table raw_mail alter column content set storage external;

create table raw_mail_place (
  mailbox text not null,
  uid_validity bigint not null,
  uid bigint not null,
  raw_mail_id bigint not null references raw_mail,
  received_at timestamptz not null,
  primary key (mailbox, uid_validity, uid)
);
create index raw_mail_place_mail on raw_mail_place (raw_mail_id);

create table mailbox_cursor (
  mailbox text primary key,
  uid_validity bigint not null,
  last_uid bigint not null,
  polled_at timestamptz not null
);

create table message (
  id bigint generated always as identity primary key,
  raw_mail_id bigint not null unique references raw_mail,
  header_message_id text,
  from_name text not null default '',
  from_address text not null default '',
  subject text not null default '',
  received_at timestamptz not null,
  kind text not null,
  classification jsonb not null,
  -- What the mail can be found by when the next one is filed.
  keys jsonb not null default '{}',
  state text not null check (state in ('filed', 'held', 'unrelated')),
  held_reasons jsonb not null default '[]',
  suggestions jsonb not null default '[]',
  warnings jsonb not null default '[]',
  recorded_at timestamptz not null default now()
);
create index message_state on message (state, id);
create index message_header_id on message (header_message_id);

create table attachment (
  message_id bigint not null references message,
  position integer not null,
  name text not null,
  media_type text not null,
  size integer not null,
  sha256 bytea not null,
  inline boolean not null,
  primary key (message_id, position)
);
create index attachment_sha256 on attachment (sha256);

-- One mail may belong to several requests (shared teams); to each at most once.
create table filing (
  message_id bigint not null references message,
  request_id bigint not null references info_request,
  score real not null,
  reasons jsonb not null,
  filed_by text not null check (filed_by in ('rule', 'person')),
  filed_at timestamptz not null default now(),
  primary key (message_id, request_id)
);
create index filing_request on filing (request_id);

create table letter (
  id bigint generated always as identity primary key,
  survey_id bigint not null references survey,
  request_id bigint references info_request,
  kind text not null,
  header_message_id text not null unique,
  envelope_from text not null,
  to_addresses text[] not null,
  subject text not null,
  body text not null,
  raw bytea not null,
  created_at timestamptz not null,
  not_before timestamptz not null,
  state text not null check (state in ('queued', 'sending', 'sent', 'refused', 'unknown', 'cancelled')),
  attempts integer not null default 0,
  -- Key of the advisory lock that the sending process holds while it lives.
  claimed_by bigint,
  claimed_at timestamptz,
  sent_at timestamptz,
  response text
);
-- A council gets the request of a survey and wave once, whatever happens.
create unique index letter_one_request on letter (request_id) where kind = 'request';
create index letter_waiting on letter (not_before, id) where state = 'queued';
create index letter_request on letter (request_id);

create table request_event (
  id bigint generated always as identity primary key,
  request_id bigint not null references info_request,
  at timestamptz not null,
  type text not null,
  body jsonb not null,
  source_by text not null check (source_by in ('mail', 'letter', 'person', 'rule')),
  message_id bigint references message,
  letter_id bigint references letter,
  note text,
  recorded_at timestamptz not null default now()
);
create index request_event_request on request_event (request_id, id);
-- The same mail or letter says the same thing once, however often a crash repeats the work.
create unique index request_event_once_per_mail on request_event (request_id, message_id, type) where message_id is not null and source_by = 'mail';
create unique index request_event_sent_once on request_event (letter_id) where type = 'sent' or type = 'resent';

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: record a correction instead', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger request_event_append_only before update or delete on request_event for each statement execute function refuse_change();
create trigger raw_mail_keep before delete on raw_mail for each statement execute function refuse_change();

-- What filing has taught: references the council uses and addresses it writes from. Derived from filed mail.
create table authority_reference (
  request_id bigint not null references info_request,
  folded text not null,
  reference text not null,
  domain text not null,
  message_id bigint references message,
  primary key (request_id, folded)
);
create index authority_reference_folded on authority_reference (folded);

create table known_address (
  request_id bigint not null references info_request,
  address text not null,
  confirmed_by text not null check (confirmed_by in ('rule', 'person')),
  message_id bigint references message,
  primary key (request_id, address)
);
create index known_address_address on known_address (address);

create table reading (
  id bigint generated always as identity primary key,
  message_id bigint not null references message,
  request_id bigint not null references info_request,
  reader_version text not null,
  layout text not null,
  warnings jsonb not null,
  read_at timestamptz not null,
  unique (message_id, request_id, reader_version)
);
create index reading_request on reading (request_id);

create table answer (
  reading_id bigint not null references reading,
  question text not null,
  status text not null,
  text text not null,
  value jsonb,
  exemptions text[] not null,
  urls text[] not null,
  refers_to text,
  confidence real not null,
  evidence jsonb not null,
  reasons jsonb not null,
  primary key (reading_id, question)
);

-- What a person decided; never overwritten, the newest counts.
create table answer_decision (
  id bigint generated always as identity primary key,
  request_id bigint not null references info_request,
  question text not null,
  status text not null,
  text text not null,
  value jsonb,
  note text not null default '',
  decided_by text not null,
  decided_at timestamptz not null
);
create index answer_decision_request on answer_decision (request_id);
create trigger answer_decision_append_only before update or delete on answer_decision for each statement execute function refuse_change();

-- What the researcher has been told already: once per event.
create table told (
  survey_id bigint not null references survey,
  key text not null,
  told_on date not null,
  primary key (survey_id, key)
);
-- One reminder mail a day.
create table reminder_day (
  survey_id bigint not null references survey,
  day date not null,
  letter_id bigint references letter,
  primary key (survey_id, day)
);
