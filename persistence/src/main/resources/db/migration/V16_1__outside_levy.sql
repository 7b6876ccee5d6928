-- The levy that the evaluation total of an auction held elsewhere counts, which has its tax already.

alter table outside_result_history
  add column levy_included numeric(24,9);

alter table outside_result
  add column levy_included numeric(24,9);
