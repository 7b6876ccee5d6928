-- The levy that the evaluation total of an award counts, which has its tax already.

alter table award_history
  add column levy_included numeric(24,9);

alter table award
  add column levy_included numeric(24,9);
