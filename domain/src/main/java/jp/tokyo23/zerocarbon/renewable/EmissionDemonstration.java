package jp.tokyo23.zerocarbon.renewable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.contract.ContractDemonstration;
import jp.tokyo23.zerocarbon.renewable.contract.ContractedMenus;
import jp.tokyo23.zerocarbon.renewable.contract.PowerContractRepository;
import jp.tokyo23.zerocarbon.renewable.emission.Certificate;
import jp.tokyo23.zerocarbon.renewable.emission.CertificateDetails;
import jp.tokyo23.zerocarbon.renewable.emission.CertificateRepository;
import jp.tokyo23.zerocarbon.renewable.emission.CertificateType;
import jp.tokyo23.zerocarbon.renewable.emission.EmissionPoints;
import jp.tokyo23.zerocarbon.renewable.emission.EmissionStatementService;
import jp.tokyo23.zerocarbon.renewable.emission.MenuAssignment;
import jp.tokyo23.zerocarbon.renewable.emission.MenuAssignmentDetails;
import jp.tokyo23.zerocarbon.renewable.emission.MenuAssignmentRepository;
import jp.tokyo23.zerocarbon.renewable.emission.SupplierMenu;
import jp.tokyo23.zerocarbon.renewable.facility.FacilityDemonstration;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.demonstration.DemonstrationData;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;

/** Examples for 令和8年度 at the example facilities; menus and certificates are made up. */
@ApplicationScoped
public class EmissionDemonstration implements DemonstrationData {

  private static final FiscalYear YEAR = new FiscalYear(2026);
  private static final String MADE_UP = "例として登録した仮の記録です。実在の契約や証書ではありません。";
  private static final SupplierMenu PREVIOUS = new SupplierMenu("A0269", null, false);
  private static final SupplierMenu CURRENT = new SupplierMenu("A0269", "メニューA", false);

  @Inject private FacilityDemonstration facilities;
  @Inject private ContractDemonstration contracting;
  @Inject private PowerContractRepository contracts;
  @Inject private ContractedMenus menus;
  @Inject private EmissionPoints points;
  @Inject private MenuAssignmentRepository assignments;
  @Inject private CertificateRepository certificates;
  @Inject private EmissionStatementService statements;

  @Override
  public void load() {
    facilities.load();
    contracting.load();
    List<EmissionPoints.Point> examples = points.of(null);
    examples.forEach(point -> add(point, YEAR.previous(), SupplierMenu.UNKNOWN, PREVIOUS));
    contracts.all(RecordFilter.ALL).forEach(menus::follow);
    for (EmissionPoints.Point point : examples) {
      if (assignments.of(point.id(), YEAR).isEmpty()) {
        add(point, YEAR, PREVIOUS, CURRENT);
      }
    }
    if (!examples.isEmpty()) {
      certificates.add(new Certificate(examples.get(0), certificate(examples.get(0), "0001")));
      certificates.add(new Certificate(examples.get(0), certificate(examples.get(0), "0002")));
    }
    statements.reckon(YEAR);
  }

  private void add(
      EmissionPoints.Point point, FiscalYear from, SupplierMenu before, SupplierMenu now) {
    boolean joint = now.equals(CURRENT);
    MenuAssignmentDetails details =
        new MenuAssignmentDetails(
            point.id(),
            from,
            joint ? "グループ1（例）" : null,
            before,
            now,
            joint ? new BigDecimal(100) : null,
            null,
            null,
            MADE_UP,
            true);
    assignments.add(new MenuAssignment(point, details));
  }

  private static CertificateDetails certificate(EmissionPoints.Point point, String number) {
    return new CertificateDetails(
        point.id(),
        "グループ1（例）",
        YearMonth.of(YEAR.value(), Month.APRIL),
        new BigDecimal("1000"),
        CertificateType.NON_FOSSIL_FIT,
        "例-" + number,
        null,
        null,
        MADE_UP,
        true);
  }
}
