package jp.tokyo23.zerocarbon.renewable.web.contract;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import jp.tokyo23.zerocarbon.renewable.contract.ContractPoint;
import jp.tokyo23.zerocarbon.renewable.contract.FormerTariff;
import jp.tokyo23.zerocarbon.renewable.contract.FormerTariffService;
import jp.tokyo23.zerocarbon.renewable.contract.PowerContract;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointService;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.PageQuery;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;

/** The supply points of a ward, of which a contract takes some. */
@Dependent
public class PointChoices implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private SupplyPointService supplyPoints;
  @Inject private FormerTariffService tariffs;

  private List<PointChoice> rows = List.of();
  private Ward ward;

  void show(Ward owner) {
    ward = owner;
    rows =
        owner == null
            ? List.of()
            : supplyPoints
                .page(PageQuery.all(new RecordFilter(null, owner, null, null, null)))
                .stream()
                .map(PointChoice::new)
                .toList();
  }

  void fill(PowerContract contract) {
    show(contract.ward());
    for (PointChoice row : rows) {
      contract.point(row.getId()).ifPresent(row::fill);
    }
  }

  List<ContractPoint> chosen() {
    return rows.stream().filter(PointChoice::isChosen).map(PointChoice::point).toList();
  }

  /** Chooses these and no others. */
  void choose(Set<Long> ids) {
    rows.forEach(row -> row.setChosen(ids.contains(row.getId())));
  }

  public void chooseAll() {
    rows.forEach(row -> row.setChosen(true));
  }

  public List<PointChoice> getRows() {
    return rows;
  }

  public List<FormerTariff> getTariffs() {
    return tariffs.choices(ward);
  }
}
