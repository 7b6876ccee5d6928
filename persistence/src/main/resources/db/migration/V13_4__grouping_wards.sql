-- The wards of a lot, what each ward asked of the lots, and the least core.

create table lot_ward (
  place integer not null,
  points integer,
  ward varchar(5) not null,
  energy bigint,
  lot_id bigint not null,
  saved bigint,
  primary key (place, lot_id)
);

alter table lot_ward
  add foreign key (lot_id)
  references lot;

alter table ward_effect add column least_core bigint;
alter table ward_effect add column lots integer;
alter table ward_effect add column most_lots integer;
alter table ward_effect add column schools_together boolean;
alter table ward_effect add column other_limits varchar(500);

alter table lot_plan add column core_excess bigint;
alter table lot_plan add column core_complete boolean;
alter table lot_plan_history add column core_excess bigint;
alter table lot_plan_history add column core_complete boolean;
