package jp.tokyo23.zerocarbon.renewable.contract;

import java.util.List;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Ward;

/** Awards and contracts of lots in memory, for tests of what follows them. */
public final class LotContracts {

  private final Registers registers = new Registers();

  public AwardRepository awards() {
    return registers.awards;
  }

  public PowerContractRepository contracts() {
    return registers.contracts;
  }

  /** An approved award of the lot, from this auction. */
  public Long awarded(Long lot, Long auction) {
    return registers.approved(registers.award(lot, auction));
  }

  /** The draft of a ward's contract, with supply from this year. */
  public Long drafted(Long award, Ward ward, FiscalYear supply) {
    SupplyPoint point = registers.supplyPoint(ward, ward.officialName());
    return registers.contractService.register(
        registers.contract(award, ward, supply, List.of(new ContractPoint(point.id(), null))));
  }

  public void concluded(Long contract) {
    registers.contractService.conclude(contract, 0);
  }
}
