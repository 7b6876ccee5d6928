package jp.tokyo23.zerocarbon.shared.organization;

/**
 * What is written down of an organisation; reading, code and note may be null.
 *
 * @param placeholder the real name is not known yet
 */
public record OrganizationDetails(
    OrganizationKind kind,
    String name,
    String reading,
    String code,
    String note,
    boolean placeholder) {}
