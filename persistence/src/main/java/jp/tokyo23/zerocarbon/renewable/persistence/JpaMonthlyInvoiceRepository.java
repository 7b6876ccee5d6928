package jp.tokyo23.zerocarbon.renewable.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.contract.MonthlyInvoice;
import jp.tokyo23.zerocarbon.renewable.contract.MonthlyInvoiceRepository;
import jp.tokyo23.zerocarbon.shared.persistence.JpaRecords;
import jp.tokyo23.zerocarbon.shared.persistence.RecordShape;

@ApplicationScoped
class JpaMonthlyInvoiceRepository extends JpaRecords<MonthlyInvoice>
    implements MonthlyInvoiceRepository {

  JpaMonthlyInvoiceRepository() {
    super(
        RecordShape.of(MonthlyInvoice.class)
            .searchedIn("pointName")
            .sortedBy("ward", "pointName", "billingMonth", "state")
            .sortedAs("total", "amounts.invoicedTotal")
            .ward("ward")
            .fiscalYear("fiscalYear")
            .option("state")
            .inOrderOf("r.billingMonth desc, r.ward, r.pointName"));
  }

  @Override
  public List<MonthlyInvoice> ofContract(Long contractId) {
    return entityManager()
        .createQuery(
            "select r from MonthlyInvoice r where r.contract.id = :contract"
                + " order by r.pointName, r.supplyPointId, r.billingMonth",
            MonthlyInvoice.class)
        .setParameter("contract", contractId)
        .getResultList();
  }
}
