-- V1__customers.sql
create table customer (
  id bigserial,
  email varchar(255) not null,
  status varchar(255) not null,
  balance numeric(12, 2) not null default 0,
  created_at timestamptz(6) not null default now(),
  constraint pk_customer primary key (id),
  constraint ck_customer_status check (status in ('ACTIVE', 'CLOSED')),
  constraint ck_customer_email check (position('@' in email) > 1)
);
create unique index ux_customer_email on customer (email);

-- V2__orders.sql
create table purchase (
  id bigserial primary key,
  customer_id bigint not null constraint fk_purchase_customer references customer,
  total numeric(12, 2),
  placed date
);
create index ix_purchase_customer on purchase (customer_id);
create index ix_purchase_open on purchase (placed desc) where total > 0;

-- V3__report.sql
create view revenue as
  select c.email, sum(p.total) as total
  from customer c join purchase p on p.customer_id = c.id group by c.email;
create function touch() returns trigger language plpgsql as $$
begin
  new.created_at := now();
  return new;
end $$;
create trigger customer_touched before update on customer for each row execute function touch();
