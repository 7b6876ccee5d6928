package jp.tokyo23.zerocarbon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.contract.Award;
import jp.tokyo23.zerocarbon.renewable.contract.AwardDetails;
import jp.tokyo23.zerocarbon.renewable.contract.AwardService;
import jp.tokyo23.zerocarbon.renewable.contract.AwardState;
import jp.tokyo23.zerocarbon.renewable.contract.InvoiceState;
import jp.tokyo23.zerocarbon.renewable.contract.LowPriceResult;
import jp.tokyo23.zerocarbon.renewable.contract.MonthlyAdjustments;
import jp.tokyo23.zerocarbon.renewable.contract.MonthlyInvoice;
import jp.tokyo23.zerocarbon.renewable.contract.MonthlyInvoiceService;
import jp.tokyo23.zerocarbon.renewable.contract.PowerContract;
import jp.tokyo23.zerocarbon.renewable.contract.PowerContractService;
import jp.tokyo23.zerocarbon.renewable.contract.SavingsGrouping;
import jp.tokyo23.zerocarbon.renewable.contract.SavingsKind;
import jp.tokyo23.zerocarbon.renewable.contract.SavingsLine;
import jp.tokyo23.zerocarbon.renewable.contract.SavingsStatement;
import jp.tokyo23.zerocarbon.renewable.contract.SavingsStatementService;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.renewable.tariff.UnitPrice;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.access.User;
import jp.tokyo23.zerocarbon.shared.record.PageQuery;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordHistoryService;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Award, contract, invoices and savings over the database, with the demonstration's example. */
@ArquillianTest
class ContractIT {

  private static final FiscalYear SUPPLY = new FiscalYear(2026);

  @Inject private ActingUser actor;
  @Inject private AwardService awards;
  @Inject private PowerContractService contracts;
  @Inject private MonthlyInvoiceService invoices;
  @Inject private SavingsStatementService savings;
  @Inject private RecordHistoryService history;

  @BeforeEach
  void actAsTheSecretariat() {
    act("jimukyoku", Role.SECRETARIAT, null);
  }

  @Test
  void aProposalIsApprovedByASecondPersonAndItsPricesComeBackExactly() {
    PriceSet prices =
        PriceSet.fixed(
                true,
                UnitPrice.taxExcluded("1700"),
                UnitPrice.taxExcluded("18.20"),
                UnitPrice.taxExcluded("17.10"))
            .withPremium(UnitPrice.taxExcluded("0.60"));
    Long id = awards.register(award(prices));
    assertThrows(RuleViolation.class, () -> awards.approve(id, awards.record(id).version()));

    act("second", Role.SECRETARIAT, null);
    awards.approve(id, awards.record(id).version());

    Award approved = awards.record(id);
    assertEquals(AwardState.APPROVED, approved.state());
    assertEquals(prices, approved.prices());
    assertTrue(
        history.of("Award", id).get(0).fields().stream()
            .anyMatch(field -> field.after().equals("承認済み")));
  }

  @Test
  void everyInvoiceOfTheExampleIsRecomputed() {
    List<MonthlyInvoice> all = invoices.ofContract(example().id());
    assertFalse(all.isEmpty());
    long different =
        all.stream()
            .map(each -> invoices.check(each.id()).state())
            .filter(state -> state == InvoiceState.DIFFERENT)
            .count();
    assertEquals(1, different);
  }

  @Test
  void savingsAreAddedUpAndANewVersionLeavesTheOldOneReadable() {
    PowerContract contract = example();
    SavingsLine actual = savings.total(SUPPLY, SavingsKind.ACTUAL);
    assertTrue(actual.known());
    assertEquals(actual.oldCost().subtract(actual.newCost()), actual.saving());
    SavingsLine facility =
        savings.lines(SUPPLY, SavingsKind.EXPECTED, SavingsGrouping.FACILITY).get(0);
    SavingsStatement before = savings.statement(facility.statementIds().get(0));

    BigDecimal other = new BigDecimal("0.0" + (1 + savings.versions(before).size()));
    savings.reckonExpected(contract.id(), SUPPLY, new MonthlyAdjustments.Units(other, null));

    List<SavingsStatement> versions = savings.versions(before);
    assertEquals(before.number() + 1, versions.get(0).number());
    assertFalse(versions.get(0).superseded());
    assertTrue(savings.statement(before.id()).superseded());
    assertEquals(before.amounts(), savings.statement(before.id()).amounts());
  }

  @Test
  void aWardReadsTheResultsOfAll() {
    act("itabashi", Role.WARD_OFFICER, Ward.ITABASHI);
    assertTrue(savings.total(SUPPLY, SavingsKind.ACTUAL).points() > 0);
    assertFalse(contracts.editable(example()));
  }

  private PowerContract example() {
    return contracts.page(PageQuery.all(RecordFilter.of(new FiscalYear(2025)))).stream()
        .filter(contract -> contract.ward() == Ward.KATSUSHIKA)
        .findFirst()
        .orElseThrow();
  }

  private AwardDetails award(PriceSet prices) {
    return new AwardDetails(
        new FiscalYear(2030),
        null,
        "試験 " + System.nanoTime(),
        null,
        example().supplier().id(),
        new BigDecimal(134_844_938),
        new BigDecimal(178_842_964),
        null,
        prices,
        LowPriceResult.NOT_LOW,
        null,
        null,
        false);
  }

  private void act(String login, Role role, Ward ward) {
    actor.actAs(new User(login, login, role, ward, "環境課"));
  }
}
