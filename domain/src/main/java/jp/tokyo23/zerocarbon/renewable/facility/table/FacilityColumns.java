package jp.tokyo23.zerocarbon.renewable.facility.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import jp.tokyo23.zerocarbon.renewable.facility.BillPayer;
import jp.tokyo23.zerocarbon.renewable.facility.Facility;
import jp.tokyo23.zerocarbon.renewable.facility.FacilityDetails;
import jp.tokyo23.zerocarbon.renewable.facility.FacilityType;
import jp.tokyo23.zerocarbon.renewable.facility.ManagementForm;
import jp.tokyo23.zerocarbon.renewable.facility.OnSiteEquipment;
import jp.tokyo23.zerocarbon.renewable.facility.OperationPattern;
import jp.tokyo23.zerocarbon.renewable.facility.ProcurementRoute;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.tabular.Attribute;
import jp.tokyo23.zerocarbon.shared.tabular.Merge;

/** The columns of a facility. */
final class FacilityColumns {

  static final Attribute<FacilityDetails, String> NAME =
      Attribute.text("facilityName", label("name"), 100, FacilityDetails::name)
          .required()
          .orNamed("施設", "施設名称", "名称");
  static final Attribute<FacilityDetails, String> CODE =
      Attribute.text("facilityCode", label("code"), 30, FacilityDetails::code)
          .orNamed("施設番号", "施設ID");
  static final Attribute<FacilityDetails, FacilityType> TYPE =
      Attribute.choice(
              "facilityType",
              label("facilityType"),
              FacilityType.class,
              FacilityDetails::facilityType)
          .required()
          .orNamed("施設種別", "施設区分");
  static final Attribute<FacilityDetails, String> ADDRESS =
      Attribute.text("address", label("address"), 200, FacilityDetails::address)
          .required()
          .orNamed("所在地", "需要場所");
  static final Attribute<FacilityDetails, ManagementForm> FORM =
      Attribute.choice(
              "managementForm",
              label("managementForm"),
              ManagementForm.class,
              FacilityDetails::managementForm)
          .required()
          .orNamed("管理区分", "運営形態");
  static final Attribute<FacilityDetails, String> MANAGER =
      Attribute.text("manager", label("manager"), 100, FacilityDetails::manager);
  static final Attribute<FacilityDetails, BillPayer> PAYER =
      Attribute.choice("billPayer", label("billPayer"), BillPayer.class, FacilityDetails::billPayer)
          .required()
          .orNamed("支払者", "料金負担者");
  static final Attribute<FacilityDetails, OperationPattern> PATTERN =
      Attribute.choice(
              "operationPattern",
              label("operationPattern"),
              OperationPattern.class,
              FacilityDetails::operationPattern)
          .required();
  static final Attribute<FacilityDetails, BigDecimal> SOLAR =
      equipment("solar", OnSiteEquipment::solar);
  static final Attribute<FacilityDetails, BigDecimal> OWN_GENERATION =
      equipment("ownGeneration", OnSiteEquipment::ownGeneration);
  static final Attribute<FacilityDetails, BigDecimal> BATTERY =
      equipment("battery", OnSiteEquipment::battery);
  static final Attribute<FacilityDetails, BigDecimal> THERMAL_STORAGE =
      equipment("thermalStorage", OnSiteEquipment::thermalStorage);
  static final Attribute<FacilityDetails, ProcurementRoute> ROUTE =
      Attribute.choice(
              "procurementRoute",
              label("procurementRoute"),
              ProcurementRoute.class,
              FacilityDetails::procurementRoute)
          .required()
          .orNamed("調達方法");
  static final Attribute<FacilityDetails, String> REASON =
      Attribute.text(
          "facilityReason",
          Labels.type(Facility.class) + "を" + label("warningReason"),
          500,
          FacilityDetails::warningReason);
  static final Attribute<FacilityDetails, String> NOTE =
      Attribute.text(
          "facilityNote",
          Labels.type(Facility.class) + "の" + label("note"),
          500,
          FacilityDetails::note);

  static final List<Attribute<FacilityDetails, ?>> ALL =
      List.of(
          NAME,
          CODE,
          TYPE,
          ADDRESS,
          FORM,
          MANAGER,
          PAYER,
          PATTERN,
          SOLAR,
          OWN_GENERATION,
          BATTERY,
          THERMAL_STORAGE,
          ROUTE,
          REASON,
          NOTE);

  private FacilityColumns() {}

  /** The facility after the merge; to be used only where the merge found no error. */
  static FacilityDetails details(Ward ward, Merge<FacilityDetails> merge, boolean placeholder) {
    return new FacilityDetails(
        ward,
        merge.value(CODE),
        merge.value(NAME),
        merge.value(TYPE),
        merge.value(ADDRESS),
        merge.value(FORM),
        merge.value(MANAGER),
        merge.value(PAYER),
        merge.value(PATTERN),
        new OnSiteEquipment(
            merge.value(SOLAR),
            merge.value(OWN_GENERATION),
            merge.value(BATTERY),
            merge.value(THERMAL_STORAGE)),
        merge.value(ROUTE),
        merge.value(REASON),
        merge.value(NOTE),
        placeholder);
  }

  private static Attribute<FacilityDetails, BigDecimal> equipment(
      String name, Function<OnSiteEquipment, BigDecimal> getter) {
    return Attribute.number(
        name,
        Labels.field(OnSiteEquipment.class, name),
        details -> getter.apply(details.onSiteEquipment()));
  }

  private static String label(String field) {
    return Labels.field(Facility.class, field);
  }
}
