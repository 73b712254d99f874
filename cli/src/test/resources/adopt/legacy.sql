-- V2019_01__tables.sql
create domain amount as numeric(10, 2) check (value >= 0);
create table "Account" (
  "Id" integer not null,
  "Owner" varchar(40) default 'nobody'::varchar not null,
  active boolean default true not null,
  primary key ("Id")
);
create sequence account_numbers start 1000 cache 20;
create table booking (
  account integer not null,
  line smallint not null,
  value numeric(10, 2),
  constraint booking_key primary key (account, line),
  constraint booking_of foreign key (account) references "Account" ("Id") on delete cascade
);
create table measurement (day date not null, value real) partition by range (day);
create table measurement_2024 partition of measurement
  for values from ('2024-01-01') to ('2025-01-01');

-- V2020_07__tighten.sql
alter table "Account" add constraint owner_is_said check (length("Owner") between 1 and 40) not valid;
grant select on booking to public;
