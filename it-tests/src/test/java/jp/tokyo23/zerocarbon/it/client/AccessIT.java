package jp.tokyo23.zerocarbon.it.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Walks every page as every role, and the pages of a ward's own records as a foreign ward. */
@ArquillianTest
class AccessIT {

  private static final String SIGN_IN = "j_security_check";

  private static final Pattern FIRST_RECORD = Pattern.compile("xhtml\\?id=(\\d+)");

  @Test
  @RunAsClient
  void everyPageAnswersEachRoleAsItsRuleSays() throws Exception {
    List<String> wrong = new ArrayList<>();
    Map<String, String> examples = examples();
    for (Login login : Login.all()) {
      Session session = Session.of(login);
      for (Map.Entry<String, TreeSet<String>> war : Pages.all().entrySet()) {
        for (String page : war.getValue()) {
          String path =
              Pages.path(war.getKey(), page) + parameters(login, war.getKey(), page, examples);
          boolean recordMissing =
              PageAccess.of(war.getKey(), page).showsRecord()
                  && examples.get(war.getKey() + "/" + page) == null;
          int expected = recordMissing ? 404 : expected(war.getKey(), page, login.role());
          HttpResponse<String> answer = session.get(path);
          if (answer.statusCode() != expected) {
            wrong.add(login.name() + " " + path + ": " + answer.statusCode() + " for " + expected);
          }
          if (answer.body().contains(SIGN_IN) && !page.equals("login")) {
            wrong.add(login.name() + " " + path + ": asked to sign in");
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  @RunAsClient
  void strangersSeeNothingButTheSignInPage() throws Exception {
    List<String> shown = new ArrayList<>();
    Session stranger = Session.anonymous();
    for (Map.Entry<String, TreeSet<String>> war : Pages.all().entrySet()) {
      for (String page : war.getValue()) {
        if (!PageAccess.of(war.getKey(), page).open()
            && !stranger.get(Pages.path(war.getKey(), page)).body().contains(SIGN_IN)) {
          shown.add(Pages.path(war.getKey(), page));
        }
      }
    }
    for (String file : List.of("report?ward=13122&fy=2024&format=pdf", "reports")) {
      if (!stranger.get("/zerocarbon/download/" + file).body().contains(SIGN_IN)) {
        shown.add(file);
      }
    }
    assertEquals(List.of(), shown);
  }

  /** The record belongs to 葛飾区; every other ward's officer would be as foreign as 板橋区's. */
  @Test
  @RunAsClient
  void aForeignWardReadsSharedRecordsButFindsNoForm() throws Exception {
    String id = record(Session.of(Login.named("katsushika")), "renewable", "ward-participation");
    Session itabashi = Session.of(Login.named("itabashi"));
    String record = Pages.path("renewable", "ward-participation") + "?id=" + id;
    String form = Pages.path("renewable", "ward-participation-edit") + "?id=" + id;

    HttpResponse<String> read = itabashi.get(record);

    assertEquals(200, read.statusCode());
    assertFalse(read.body().contains("ward-participation-edit.xhtml?id="), "no way to the form");
    assertFalse(read.body().contains("id=\"removal"), "no removal");
    assertEquals(404, itabashi.get(form).statusCode());
    assertEquals(200, Session.of(Login.named("katsushika")).get(form).statusCode());
  }

  @Test
  @RunAsClient
  void noForeignWardsReportIsShownOrHandedOut() throws Exception {
    List<String> leaks = new ArrayList<>();
    for (Login login : List.of(Login.named("katsushika"), Login.named("itabashi"))) {
      Session session = Session.of(login);
      for (Ward ward : Ward.values()) {
        boolean own = ward.code().equals(login.ward());
        for (String path :
            List.of(
                "/zerocarbon/report-draft.xhtml?fy=2024&ward=" + ward.code(),
                "/zerocarbon/report-head.xhtml?fy=2024&ward=" + ward.code(),
                "/zerocarbon/download/report?fy=2024&format=docx&ward=" + ward.code())) {
          int status = session.get(path).statusCode();
          if (status != (own ? 200 : 404)) {
            leaks.add(login.name() + " " + path + " " + status);
          }
        }
      }
    }
    assertEquals(List.of(), leaks);
  }

  @Test
  @RunAsClient
  void anUnknownIdAndAForbiddenOneLookTheSame() throws Exception {
    Session session = Session.of(Login.named("katsushika"));

    HttpResponse<String> unknown = session.get(Pages.path("forest", "forest-site") + "?id=999999");
    HttpResponse<String> forbidden = session.get(Pages.path("forest", "forest-site-edit"));

    assertEquals(404, unknown.statusCode());
    assertEquals(404, forbidden.statusCode());
    assertEquals(withoutIncident(unknown.body()), withoutIncident(forbidden.body()));
    assertEquals(
        404, session.get("/zerocarbon/download/report?version=999999&format=pdf").statusCode());
    assertEquals(
        404, session.get("/zerocarbon/download/report?ward=99999&fy=2024&format=pdf").statusCode());
  }

  @Test
  @RunAsClient
  void oneSignInOpensAllWarsAndGivesANewSessionId() throws Exception {
    Session session = Session.anonymous();
    String before = cookie(session.get("/zerocarbon/index.xhtml"));
    HttpResponse<String> entered =
        session.post(
            "/zerocarbon/j_security_check",
            "j_username=katsushika&j_password=" + Login.named("katsushika").password());

    assertEquals(200, entered.statusCode());
    for (String measure : List.of("renewable", "sme", "zeb", "forest")) {
      assertFalse(session.get(Pages.path(measure, "index")).body().contains(SIGN_IN), measure);
    }
    String after = entered.previousResponse().map(AccessIT::cookie).orElse("");
    assertFalse(after.isEmpty(), "a new id is set at sign-in");
    assertFalse(after.equals(before), "the id a stranger had is not kept");
  }

  @Test
  @RunAsClient
  void aRequestFromAnotherSiteIsRefused() throws Exception {
    Session session = Session.of(Login.named("katsushika"));

    HttpResponse<String> forged =
        session.post("/zerocarbon/logout", "", "Sec-Fetch-Site", "cross-site");

    assertTrue(forged.statusCode() >= 400, "refused: " + forged.statusCode());
    assertFalse(session.get("/zerocarbon/index.xhtml").body().contains(SIGN_IN), "still signed in");
  }

  @Test
  @RunAsClient
  void everyPageCarriesTheSecureHeaders() throws Exception {
    HttpResponse<String> page = Session.of(Login.named("kansa")).get("/zerocarbon/audit.xhtml");
    String policy = page.headers().firstValue("Content-Security-Policy").orElse("");

    assertTrue(policy.contains("default-src 'self'"), policy);
    assertTrue(policy.contains("frame-ancestors 'none'"), policy);
    assertTrue(policy.matches("(?s).*script-src 'self' 'nonce-[^']+'.*"), policy);
    assertEquals("nosniff", page.headers().firstValue("X-Content-Type-Options").orElse(""));
    assertEquals("DENY", page.headers().firstValue("X-Frame-Options").orElse(""));
    assertTrue(page.headers().firstValue("Cache-Control").orElse("").contains("no-store"));
  }

  /** Each answer has an incident number and a script nonce of its own. */
  private static String withoutIncident(String page) {
    return page.substring(page.indexOf("<body")).replaceAll("<b>[0-9A-Z]{8}</b>", "");
  }

  private static int expected(String measure, String page, Role role) {
    boolean forbidden = !PageAccess.of(measure, page).admits(role);
    return forbidden ? 404 : 200;
  }

  /** A record's page needs an id, a ward's page a ward: the person's own. */
  private static String parameters(
      Login login, String measure, String page, Map<String, String> examples) {
    if (page.matches("ward|report-draft|report-head")) {
      return "?fy=2024&ward=" + (login.ward().isEmpty() ? "13122" : login.ward());
    }
    // Every joint measure is registered, so there is a form for the existing ones alone.
    String id = examples.get(measure + "/" + page.replace("joint-measure-edit", "joint-measure"));
    return id == null ? "" : "?id=" + id;
  }

  /** One record of each register, as far as the demonstration has any. */
  private static Map<String, String> examples() throws IOException, InterruptedException {
    Map<String, String> examples = new HashMap<>();
    Session secretariat = Session.of(Login.named("jimukyoku"));
    Session administrator = Session.of(Login.named("kanri"));
    for (Map.Entry<String, TreeSet<String>> war : Pages.all().entrySet()) {
      for (String page : war.getValue()) {
        if (war.getValue().contains(page + "-list") && !page.equals("ward")) {
          Session reader = page.equals("account") ? administrator : secretariat;
          examples.put(war.getKey() + "/" + page, record(reader, war.getKey(), page));
        }
      }
    }
    return examples;
  }

  private static String record(Session session, String measure, String page)
      throws IOException, InterruptedException {
    Matcher link =
        FIRST_RECORD.matcher(session.get(Pages.path(measure, page + "-list") + "?fy=2024").body());
    return link.find() ? link.group(1) : null;
  }

  private static String cookie(HttpResponse<?> response) {
    return response.headers().allValues("Set-Cookie").stream()
        .filter(each -> each.startsWith("zerocarbon="))
        .map(each -> each.split(";")[0])
        .reduce("", (first, last) -> last);
  }
}
