package jp.tokyo23.zerocarbon.it.client;

import java.util.EnumSet;
import java.util.Set;
import jp.tokyo23.zerocarbon.shared.access.Role;

/** Who may open which page: the rule table that every page of the product needs a line in. */
enum PageAccess {
  /** Sign-in and what follows a lost session. */
  OPEN(EnumSet.allOf(Role.class)),
  EVERYBODY(EnumSet.allOf(Role.class)),
  READERS(EnumSet.complementOf(EnumSet.of(Role.SUPPLIER))),
  /** Forms of records that a ward keeps for itself. */
  EDITORS(EnumSet.of(Role.WARD_OFFICER, Role.SECRETARIAT)),
  /** Forms of records that all wards share. */
  SECRETARIAT(EnumSet.of(Role.SECRETARIAT)),
  SUPERVISORS(EnumSet.of(Role.AUDITOR, Role.ADMINISTRATOR)),
  ADMINISTRATOR(EnumSet.of(Role.ADMINISTRATOR));

  private static final Set<String> ANONYMOUS = Set.of("login", "expired", "failure", "not-found");
  private static final Set<String> WARD_FORMS =
      Set.of(
          "activity-edit",
          "statement-edit",
          "ward-response-edit",
          "ward-participation-edit",
          "free-paragraph-edit",
          "report-head");
  private static final Set<String> JOINT_FORMS =
      Set.of(
          "procurement-round-edit",
          "agreement-edit",
          "forest-council-edit",
          "council-member-edit",
          "forest-site-edit",
          "forest-work-edit",
          "absorption-estimate-edit",
          "timber-campaign-edit",
          "tour-comment-edit",
          "quoted-figure-edit",
          "organization-edit",
          "declaration-edit",
          "joint-measure-edit",
          "promotion-organization-edit");
  private static final Set<String> READ =
      Set.of(
          "register",
          "ward",
          "ward-list",
          "report",
          "report-draft",
          "report-version",
          "free-paragraph",
          "activity",
          "statement",
          "ward-response",
          "ward-participation",
          "procurement-round",
          "agreement",
          "forest-council",
          "council-member",
          "forest-site",
          "forest-work",
          "absorption-estimate",
          "timber-campaign",
          "tour-comment",
          "quoted-figure",
          "organization",
          "declaration",
          "joint-measure",
          "promotion-organization");

  private static final Set<String> WITHOUT_ID =
      Set.of("register", "ward", "ward-list", "report", "report-draft");

  private final Set<Role> roles;

  PageAccess(Set<Role> roles) {
    this.roles = roles;
  }

  /** Whether the page shows one record, named by its id. */
  static boolean showsRecord(String page) {
    return page.equals("account") || READ.contains(page) && !WITHOUT_ID.contains(page);
  }

  boolean admits(Role role) {
    return roles.contains(role);
  }

  /**
   * The rule of a page.
   *
   * @param measure folder of the page; empty for the portal
   * @throws IllegalStateException for a page without a rule
   */
  static PageAccess of(String measure, String page) {
    if (ANONYMOUS.contains(page)) {
      return OPEN;
    }
    if (page.equals("account-edit")) {
      return ADMINISTRATOR;
    }
    if (page.startsWith("account") || page.equals("audit")) {
      return SUPERVISORS;
    }
    if (measure.isEmpty() && (page.equals("index") || page.equals("password"))) {
      return EVERYBODY;
    }
    if (WARD_FORMS.contains(page)) {
      return EDITORS;
    }
    if (JOINT_FORMS.contains(page)) {
      return SECRETARIAT;
    }
    boolean list = page.endsWith("-list") && READ.contains(page.replaceFirst("-list$", ""));
    if (list || READ.contains(page) || page.equals("index")) {
      return READERS;
    }
    throw new IllegalStateException("no rule says who may open " + measure + "/" + page);
  }
}
