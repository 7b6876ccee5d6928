-- Bidding. The row of auction_head is the lock under which the writer of an auction works; auction_ledger is only
-- ever added to, each entry chained to the one before by SHA-256. Both are kept without entities, by
-- renewable.persistence.bidding. The tables of the entities (auction, supplier registration) stand in V11_1.

-- The company of a supplier's account.
alter table account add column organization_id bigint;
alter table account_history add column organization_id bigint;
alter table account add foreign key (organization_id) references organization;

create table auction_head (
  auction_id bigint not null,
  last_sequence bigint not null,
  -- Effective end of an auction that is open; empty for one that has been closed or cancelled.
  closes_at timestamp(6) with time zone,
  last_hash varchar(64) not null,
  rules varchar not null,
  primary key (auction_id)
);

create table auction_ledger (
  auction_id bigint not null,
  sequence bigint not null,
  recorded_at timestamp(6) with time zone not null,
  kind varchar(20) not null,
  lot varchar(64) not null,
  account varchar(64) not null,
  signed_in varchar(64) not null,
  bidder varchar(64) not null,
  client_id varchar(64) not null,
  -- The client's id again where the wish was carried out, so that no second entry can be.
  accepted_id varchar(64),
  amount varchar(64) not null,
  floor varchar(64) not null,
  content varchar(8000) not null,
  fault varchar(40),
  outcome varchar not null,
  hash varchar(64) not null,
  -- No foreign key: it would cost a look-up an entry, and entries are written under the lock of the head alone.
  primary key (auction_id, sequence),
  constraint auction_ledger_carried_out_once unique (auction_id, bidder, accepted_id)
);
