-- Tables of a register that belongs to all wards together are imported for no ward; a mapping is kept once for them too.

alter table import_run
  alter column ward drop not null;

alter table mapping_profile
  alter column ward drop not null;

alter table mapping_profile
  drop constraint mapping_profile_once;

alter table mapping_profile
  add constraint mapping_profile_once unique nulls not distinct (kind, ward, name);
