package jp.tokyo23.zerocarbon.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Names a download so that Japanese file names arrive as they are (RFC 6266). */
public final class Attachment {

  private Attachment() {}

  public static void name(HttpServletResponse response, String fileName) {
    String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded);
  }
}
