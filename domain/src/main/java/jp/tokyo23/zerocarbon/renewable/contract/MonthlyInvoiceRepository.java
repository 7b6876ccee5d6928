package jp.tokyo23.zerocarbon.renewable.contract;

import java.util.List;
import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link MonthlyInvoice}. */
public interface MonthlyInvoiceRepository extends RecordRepository<MonthlyInvoice> {

  /** In the order of supply points and months. */
  List<MonthlyInvoice> ofContract(Long contractId);
}
