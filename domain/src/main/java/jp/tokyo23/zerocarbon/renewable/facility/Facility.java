package jp.tokyo23.zerocarbon.renewable.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/**
 * A building or site of one ward (区有施設), with one or several supply points. Aggregate root.
 *
 * <p>Kept by the ward: its officers, and the sections that run facilities. It joins a procurement
 * round through an application for its supply points; it is removed only while it has none.
 */
@Entity
@Audited
@Table(
    uniqueConstraints =
        @UniqueConstraint(
            name = "facility_once",
            columnNames = {"ward", "name"}))
public class Facility extends TrackedRecord {

  @Column(nullable = false, length = 5)
  private Ward ward;

  @Column(length = 30)
  private String code;

  @Column(nullable = false, length = 100)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 30)
  private FacilityType facilityType;

  @Column(nullable = false, length = 200)
  private String address;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private ManagementForm managementForm;

  @Column(length = 100)
  private String manager;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private BillPayer billPayer;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  private OperationPattern operationPattern;

  @Embedded private OnSiteEquipment onSiteEquipment;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 30)
  private ProcurementRoute procurementRoute;

  @Column(length = 500)
  private String warningReason;

  @Column(length = 500)
  private String note;

  protected Facility() {} // for Jakarta Persistence

  public Facility(FacilityDetails details) {
    correct(details);
  }

  void correct(FacilityDetails details) {
    ward = details.ward();
    code = details.code();
    name = details.name();
    facilityType = details.facilityType();
    address = details.address();
    managementForm = details.managementForm();
    manager = details.manager();
    billPayer = details.billPayer();
    operationPattern = details.operationPattern();
    onSiteEquipment = details.onSiteEquipment();
    procurementRoute = details.procurementRoute();
    warningReason = details.warningReason();
    note = details.note();
    markPlaceholder(details.placeholder());
  }

  public FacilityDetails details() {
    return new FacilityDetails(
        ward,
        code,
        name,
        facilityType,
        address,
        managementForm,
        manager,
        billPayer,
        operationPattern,
        onSiteEquipment(),
        procurementRoute,
        warningReason,
        note,
        placeholder());
  }

  @Override
  public String label() {
    return name;
  }

  @Override
  public Optional<Ward> owner() {
    return Optional.of(ward);
  }

  public Ward ward() {
    return ward;
  }

  /** The ward's own code; may be null. */
  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public FacilityType facilityType() {
    return facilityType;
  }

  public String address() {
    return address;
  }

  public ManagementForm managementForm() {
    return managementForm;
  }

  /** The designated manager; null where the ward runs the facility. */
  public String manager() {
    return manager;
  }

  public BillPayer billPayer() {
    return billPayer;
  }

  public OperationPattern operationPattern() {
    return operationPattern;
  }

  public OnSiteEquipment onSiteEquipment() {
    return onSiteEquipment == null ? OnSiteEquipment.unknown() : onSiteEquipment;
  }

  public ProcurementRoute procurementRoute() {
    return procurementRoute;
  }

  public String warningReason() {
    return warningReason;
  }

  public String note() {
    return note;
  }
}
