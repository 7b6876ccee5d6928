-- One plan of a round is fixed, whoever is quicker.

alter table lot_plan add column fixed_round bigint;
alter table lot_plan_history add column fixed_round bigint;
update lot_plan set fixed_round = round_id where state = 'FIXED';
alter table lot_plan add constraint lot_plan_fixed_once unique (fixed_round);
