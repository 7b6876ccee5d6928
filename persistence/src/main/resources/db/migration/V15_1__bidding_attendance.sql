-- When a server last looked after the open auctions: one row, by which an interruption of all servers or of the
-- database is known once it is over. Kept without an entity, by renewable.persistence.bidding.
create table bidding_attendance (
  attended_at timestamp(6) with time zone not null
);
insert into bidding_attendance (attended_at) values (current_timestamp);
