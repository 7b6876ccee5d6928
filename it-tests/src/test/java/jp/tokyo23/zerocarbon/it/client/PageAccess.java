package jp.tokyo23.zerocarbon.it.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import jp.tokyo23.zerocarbon.shared.access.Role;

/**
 * The rule of one page, from {@code page-access.txt}.
 *
 * @param showsRecord whether the page shows one record, named by its id
 */
record PageAccess(Audience audience, boolean showsRecord) {

  private static final Map<String, PageAccess> RULES = read();

  boolean open() {
    return audience == Audience.OPEN;
  }

  boolean admits(Role role) {
    return audience.roles().contains(role);
  }

  /**
   * The rule of a page.
   *
   * @param measure folder of the page; empty for the portal
   * @throws IllegalStateException for a page without a rule
   */
  static PageAccess of(String measure, String page) {
    String folder = measure.isEmpty() ? "portal" : measure;
    PageAccess rule = RULES.getOrDefault(folder + "/" + page, RULES.get("*/" + page));
    if (rule == null) {
      throw new IllegalStateException("no rule says who may open " + folder + "/" + page);
    }
    return rule;
  }

  private static Map<String, PageAccess> read() {
    Map<String, PageAccess> rules = new HashMap<>();
    for (String line : text().lines().filter(each -> each.matches("[*a-z].*")).toList()) {
      String[] words = line.split(" ");
      boolean record = words.length > 2 && words[2].equals("record");
      rules.put(words[0], new PageAccess(Audience.valueOf(words[1]), record));
    }
    return rules;
  }

  private static String text() {
    try (InputStream file = PageAccess.class.getResourceAsStream("/page-access.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The groups of roles that the rule table names. */
  enum Audience {
    /** Sign-in and what follows a lost session. */
    OPEN(Role.values()),
    EVERYBODY(Role.values()),
    READERS(
        Role.WARD_OFFICER,
        Role.FACILITY_MANAGER,
        Role.SECRETARIAT,
        Role.AUDITOR,
        Role.ADMINISTRATOR),
    /** Forms of records that a ward keeps for itself. */
    EDITORS(Role.WARD_OFFICER, Role.SECRETARIAT),
    /** Forms of facilities, which a ward's facility managers keep too. */
    FACILITY_EDITORS(Role.WARD_OFFICER, Role.FACILITY_MANAGER, Role.SECRETARIAT),
    /** Forms of records that all wards share. */
    SECRETARIAT(Role.SECRETARIAT),
    /** Forms of settings and other rules of the system. */
    KEEPERS(Role.SECRETARIAT, Role.ADMINISTRATOR),
    SUPPLIERS(Role.SUPPLIER),
    SUPERVISORS(Role.AUDITOR, Role.ADMINISTRATOR),
    ADMINISTRATOR(Role.ADMINISTRATOR);

    private final Set<Role> roles;

    Audience(Role... roles) {
      this.roles = Set.of(roles);
    }

    Set<Role> roles() {
      return roles;
    }
  }
}
