package jp.tokyo23.zerocarbon.renewable.contract;

import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Ward;

/** Is told when a ward has concluded its contract of a procurement, and moves its participation. */
public interface ContractedWards {

  void contracted(FiscalYear procurement, Ward ward);
}
