-- Mails that a server lists and does not give: the cursor has passed them, so they are noted here, asked for again, and
-- shown to a person until they are read or gone.
create table withheld_mail (
  mailbox text not null,
  uid_validity bigint not null,
  uid bigint not null,
  since timestamptz not null,
  tried_at timestamptz not null,
  settled_at timestamptz,
  outcome text check (outcome in ('read', 'gone')),
  primary key (mailbox, uid_validity, uid)
);
create index withheld_mail_open on withheld_mail (since) where settled_at is null;
