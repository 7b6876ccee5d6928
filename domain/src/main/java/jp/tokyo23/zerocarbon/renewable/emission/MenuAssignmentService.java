package jp.tokyo23.zerocarbon.renewable.emission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/** Use cases of {@link MenuAssignment}. */
@ApplicationScoped
@Transactional
public class MenuAssignmentService extends RecordService<MenuAssignment, MenuAssignmentDetails> {

  private MenuAssignmentRepository assignments;
  private EmissionPoints points;
  private ListedMenus listed;

  protected MenuAssignmentService() {} // for the CDI proxy

  @Inject
  public MenuAssignmentService(
      MenuAssignmentRepository records,
      EmissionPoints points,
      ListedMenus listed,
      ActingUser actor,
      RecordAids aids) {
    super(records, actor, aids);
    assignments = records;
    this.points = points;
    this.listed = listed;
  }

  /** The supply points that the acting user may assign menus to. */
  public List<EmissionPoints.Point> choices() {
    actor().user().requireReader();
    return points.of(actor().user().ward());
  }

  @Override
  protected MenuAssignment create(MenuAssignmentDetails details) {
    EmissionPoints.Point point = checked(details, null);
    return new MenuAssignment(point, details);
  }

  @Override
  protected void apply(MenuAssignment record, MenuAssignmentDetails details) {
    record.correct(checked(details, record), details);
  }

  private EmissionPoints.Point checked(MenuAssignmentDetails details, MenuAssignment self) {
    listed.require(details.previous(), "previousSupplierNo");
    listed.require(details.current(), "currentSupplierNo");
    boolean taken =
        assignments.all(RecordFilter.ALL).stream()
            .filter(each -> each != self)
            .filter(each -> each.supplyPointId().equals(details.supplyPointId()))
            .anyMatch(each -> each.fromYear().equals(details.fromYear()));
    if (taken) {
      throw new RuleViolation("menuAssignment.alreadyThere").at("fromYear");
    }
    return points
        .find(details.supplyPointId())
        .orElseThrow(() -> new RuleViolation("menuAssignment.noPoint").at("supplyPoint"));
  }
}
