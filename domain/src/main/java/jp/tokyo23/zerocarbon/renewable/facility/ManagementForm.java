package jp.tokyo23.zerocarbon.renewable.facility;

/** Who runs a facility. */
public enum ManagementForm {
  /** 直営. */
  DIRECT,
  /** 指定管理者. */
  DESIGNATED_MANAGER
}
