-- 裾切り: points below which no supplier is admitted, and the points of each supplier.
alter table auction
  add column environmental_gate numeric(5,2);

alter table auction_history
  add column environmental_gate numeric(5,2);

alter table supplier_registration
  add column environmental_points numeric(5,2);

alter table supplier_registration_history
  add column environmental_points numeric(5,2);
