-- The emission menu of a contract, and standby power on invoices.

alter table power_contract add column menu_supplier_no varchar(20);
alter table power_contract add column menu varchar(60);
alter table power_contract add column menu_unlisted boolean default false not null;
alter table power_contract_history add column menu_supplier_no varchar(20);
alter table power_contract_history add column menu varchar(60);
alter table power_contract_history add column menu_unlisted boolean;

alter table monthly_invoice add column standby_demand numeric(12,3);
alter table monthly_invoice add column invoiced_standby numeric(17,2);
alter table monthly_invoice_history add column standby_demand numeric(12,3);
alter table monthly_invoice_history add column invoiced_standby numeric(17,2);
