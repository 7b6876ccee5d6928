package jp.tokyo23.zerocarbon.shared.organization;

import jp.tokyo23.zerocarbon.shared.record.RecordRow;

/** One line of the list of organisations. */
public record OrganizationRow(
    Long id, OrganizationKind kind, String name, String code, boolean placeholder)
    implements RecordRow {

  public static OrganizationRow of(Organization record) {
    return new OrganizationRow(
        record.id(), record.kind(), record.name(), record.code(), record.placeholder());
  }
}
