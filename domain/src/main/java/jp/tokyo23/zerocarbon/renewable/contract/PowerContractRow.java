package jp.tokyo23.zerocarbon.renewable.contract;

import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.RecordRow;

/** One line of the list of contracts. */
public record PowerContractRow(
    Long id,
    Ward ward,
    String lotName,
    String supplier,
    SupplyTerm term,
    int points,
    ContractState state,
    boolean placeholder)
    implements RecordRow {

  public static PowerContractRow of(PowerContract record) {
    return new PowerContractRow(
        record.id(),
        record.ward(),
        record.lotName(),
        record.supplier().name(),
        record.terms().term(),
        record.points().size(),
        record.state(),
        record.placeholder());
  }
}
