package jp.tokyo23.zerocarbon.renewable.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.renewable.metering.BilledEnergy;
import jp.tokyo23.zerocarbon.renewable.metering.BilledMonth;
import jp.tokyo23.zerocarbon.renewable.tariff.EnergyByBand;

/**
 * Energy of the invoices that cover a calendar month: those of supply points whose meter is read on
 * the first, where the billing month is taken for the month supplied. Others are not compared.
 */
@ApplicationScoped
class InvoicedEnergy implements BilledEnergy {

  private static final String WHOLE_MONTHS =
      " from MonthlyInvoice i, SupplyPoint p where p.id = i.supplyPointId"
          + " and i.billingMonth between :first and :last and p.meterReadingDay = 1";

  @PersistenceContext private EntityManager entityManager;

  @Override
  public Set<Long> billedPoints(YearMonth first, YearMonth last) {
    return entityManager
        .createQuery("select distinct p.id" + WHOLE_MONTHS, Long.class)
        .setParameter("first", first)
        .setParameter("last", last)
        .getResultStream()
        .collect(Collectors.toSet());
  }

  @Override
  public List<BilledMonth> billed(
      Collection<Long> supplyPointIds, YearMonth first, YearMonth last) {
    return entityManager
        .createQuery(
            "select i.supplyPointId, i.billingMonth, i.energy"
                + WHOLE_MONTHS
                + " and p.id in :points order by i.id",
            Object[].class)
        .setParameter("points", supplyPointIds)
        .setParameter("first", first)
        .setParameter("last", last)
        .getResultStream()
        .map(
            row ->
                new BilledMonth((Long) row[0], (YearMonth) row[1], ((EnergyByBand) row[2]).total()))
        .toList();
  }
}
