package jp.tokyo23.zerocarbon.shared.access;

/** What a person is to the joint work; each account has exactly one. */
public enum Role {
  /** 区担当者: edits the own ward's records and reads the shared ones. */
  WARD_OFFICER(true, true, true),
  /** 施設所管: reads; edits the own ward's facilities and supply points. */
  FACILITY_MANAGER(true, true, false),
  /** 事務局: edits joint records and those of every ward. */
  SECRETARIAT(true, false, true),
  /** 小売電気事業者: sees nothing of the wards' records. */
  SUPPLIER(false, false, false),
  /** 監査: reads everything, changes nothing. */
  AUDITOR(true, false, false),
  /** システム管理: keeps accounts, reads records. */
  ADMINISTRATOR(true, false, false);

  private final boolean reader;
  private final boolean bound;
  private final boolean editor;

  Role(boolean reader, boolean bound, boolean editor) {
    this.reader = reader;
    this.bound = bound;
    this.editor = editor;
  }

  public boolean readsRecords() {
    return reader;
  }

  /** Whether an account of this role belongs to one ward. */
  public boolean boundToWard() {
    return bound;
  }

  public boolean editsRecords() {
    return editor;
  }
}
