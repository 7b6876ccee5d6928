package jp.tokyo23.zerocarbon.renewable.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import jp.tokyo23.zerocarbon.renewable.contract.MonthlyInvoice;
import jp.tokyo23.zerocarbon.renewable.metering.BilledEnergy;

/**
 * Energy of the invoices that cover a calendar month: those of supply points whose meter is read on
 * the first, where the billing month is taken for the month supplied. Others are not compared.
 */
@ApplicationScoped
class InvoicedEnergy implements BilledEnergy {

  private static final String QUERY =
      "select i from MonthlyInvoice i, SupplyPoint p where p.id = i.supplyPointId"
          + " and i.supplyPointId = :point and i.billingMonth = :month and p.meterReadingDay = 1"
          + " order by i.id desc";

  @PersistenceContext private EntityManager entityManager;

  @Override
  public Optional<BigDecimal> billed(Long supplyPointId, YearMonth month) {
    return entityManager
        .createQuery(QUERY, MonthlyInvoice.class)
        .setParameter("point", supplyPointId)
        .setParameter("month", month)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(invoice -> invoice.energy().total());
  }
}
