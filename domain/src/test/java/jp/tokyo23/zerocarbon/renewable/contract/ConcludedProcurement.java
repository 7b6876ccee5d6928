package jp.tokyo23.zerocarbon.renewable.contract;

import java.math.BigDecimal;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Ward;

/**
 * An award of EX-AUC-1, the contract of 葛飾区 under it, and what the contract is expected to save in
 * 令和8, for tests of what is told of them.
 */
public final class ConcludedProcurement {

  public static final FiscalYear R8 = Registers.R8;

  private final Registers registers = new Registers();
  private final PowerContract contract;

  /** With or without a former tariff, on which the saving depends. */
  public ConcludedProcurement(boolean formerTariffKnown) {
    SupplyPoint point = registers.supplyPoint(Ward.KATSUSHIKA, "青戸小学校");
    Long tariff = formerTariffKnown ? registers.formerTariff("0.42", "-1.07") : null;
    contract = registers.concluded(point, tariff);
    registers.savings.reckonExpected(
        contract.id(), R8, new MonthlyAdjustments.Units(BigDecimal.ZERO, null));
  }

  public AwardRepository awards() {
    return registers.awards;
  }

  public PowerContractRepository contracts() {
    return registers.contracts;
  }

  public SavingsStatementRepository savings() {
    return registers.statements;
  }
}
