-- The value of a setting as the office reads it; the history keeps this one.

alter table setting add column value_label varchar(500);
update setting set value_label = value_text;

alter table setting_history add column value_label varchar(500);
update setting_history set value_label = value_text;
alter table setting_history drop column value_text;
