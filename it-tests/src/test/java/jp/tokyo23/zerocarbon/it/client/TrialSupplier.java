package jp.tokyo23.zerocarbon.it.client;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A supplier's account of one test, which the administrator registers and disables through the form
 * as a browser sends it.
 */
final class TrialSupplier {

  private static final String FORM = "/zerocarbon/account-edit.xhtml";
  private static final Pattern ACTION =
      Pattern.compile("<form id=\"edit\"[^>]* action=\"([^\"]+)\"");
  private static final Pattern VIEW =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");
  private static final Pattern RECORD = Pattern.compile("/account\\.xhtml\\?id=(\\d+)");

  private final Session administrator;
  private final String company;
  private final String login = "it-" + UUID.randomUUID().toString().substring(0, 8);
  private final String password = UUID.randomUUID().toString();
  private String id;

  private TrialSupplier(Session administrator, String company) {
    this.administrator = administrator;
    this.company = company;
  }

  /** Registers an account of this company. */
  static TrialSupplier of(String company) throws IOException, InterruptedException {
    TrialSupplier supplier = new TrialSupplier(Session.of(Login.named("kanri")), company);
    String saved = supplier.send(FORM, "&edit:enabled=on&edit:newPassword=" + supplier.password);
    Matcher record = RECORD.matcher(saved);
    assertTrue(record.find(), saved);
    supplier.id = record.group(1);
    return supplier;
  }

  Session signIn() throws IOException, InterruptedException {
    return Session.of(new Login(login, password, null, null));
  }

  void disable() throws IOException, InterruptedException {
    send(FORM + "?id=" + id, "&edit:newPassword=");
  }

  /** Sends the form; the address at which it ends. */
  private String send(String address, String more) throws IOException, InterruptedException {
    String page = administrator.get(address).body();
    HttpResponse<String> saved =
        administrator.post(
            first(ACTION, page).replace("&amp;", "&"),
            "edit=edit&edit:save=&edit:login="
                + login
                + "&edit:displayName=trial&edit:department=trial&edit:role=SUPPLIER&edit:ward="
                + "&edit:organizationId="
                + first(Pattern.compile("<option value=\"(\\d+)\"[^>]*>" + company), page)
                + more
                + "&jakarta.faces.ViewState="
                + URLEncoder.encode(first(VIEW, page), StandardCharsets.UTF_8));
    assertTrue(saved.uri().getPath().endsWith("/account.xhtml"), saved.body());
    return saved.uri().toString();
  }

  private static String first(Pattern pattern, String page) {
    Matcher found = pattern.matcher(page);
    assertTrue(found.find(), pattern + " in " + page);
    return found.group(1);
  }
}
