-- What stands where our reference should, retyped until nobody can tell which it was: once a person has said whose
-- mail it is, the same code files the next one. Derived from filed mail, and forgotten when that filing is taken back.
create table learned_code (
  request_id bigint not null references info_request,
  code text not null,
  message_id bigint not null references message,
  primary key (request_id, code)
);
create index learned_code_code on learned_code (code);

-- What the receiving server found about the sender (RFC 8601); null when no trusted server said anything.
alter table message add column authentication jsonb;

-- Why the bytes kept are not the whole mail; null when they are.
alter table raw_mail add column incomplete text;
