-- Bidding. The row of auction_head is the lock under which the one writer of an auction works; auction_ledger
-- is only ever added to, each entry chained to the one before by SHA-256. Both are kept without entities: see
-- renewable.persistence.bidding. The tables of the entities (auction, supplier registration) stand in V11_1.

-- The company of a supplier's account.
alter table account add column organization_id bigint;
alter table account_history add column organization_id bigint;
alter table account add foreign key (organization_id) references organization;

create table auction_head (
  auction_id bigint not null,
  epoch bigint not null,
  last_sequence bigint not null,
  closes_at timestamp(6) with time zone,
  last_hash bytea not null,
  rules varchar not null,
  primary key (auction_id)
);

create table auction_ledger (
  auction_id bigint not null,
  sequence bigint not null,
  recorded_at timestamp(6) with time zone not null,
  bid_id varchar(64),
  hash bytea not null,
  content varchar not null,
  primary key (auction_id, sequence),
  -- Only the entry that decided a bid carries its id; a repeat is recorded without it.
  -- No foreign key: it would cost a look-up an entry, and entries are written under the lock of the head alone.
  constraint auction_ledger_bid_once unique (auction_id, bid_id)
);
