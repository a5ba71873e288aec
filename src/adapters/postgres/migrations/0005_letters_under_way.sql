-- What a dead sender left is looked for at every start and every pass: not by reading all letters that ever were.
create index letter_under_way on letter (id) where state = 'sending';
