-- A request that was taken back before it left (`send --undo`) may be queued again: it is the same letter with the
-- same Message-ID, and only one of all of them can be waiting, under way, sent, refused or of unknown fate.
drop index letter_one_request;
create unique index letter_one_request on letter (request_id) where kind = 'request' and state <> 'cancelled';
alter table letter drop constraint letter_header_message_id_key;
create unique index letter_header_message_id on letter (header_message_id) where state <> 'cancelled';
create index letter_any_header_message_id on letter (header_message_id);

-- Sending stopped and gone on with, by a person or by the brake; the newest row of a survey holds for every sender.
create table sending_switch (
  id bigint generated always as identity primary key,
  survey_id bigint not null references survey,
  at timestamptz not null,
  paused boolean not null,
  reason text not null,
  switched_by text not null check (switched_by in ('person', 'rule'))
);
create index sending_switch_survey on sending_switch (survey_id, id);
create trigger sending_switch_append_only before update or delete on sending_switch for each statement execute function refuse_change();
