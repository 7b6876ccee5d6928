package jp.tokyo23.zerocarbon.it.client;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Every page of the deployed EAR, found in its WARs. */
public final class Pages {

  /** Pages that web-common serves in each measure's WAR, and that the portal answers with 404. */
  private static final List<String> OF_MEASURES = List.of("activity", "statement", "ward-response");

  private Pages() {}

  /** Page names without ending, by measure; the portal is the empty name. */
  public static Map<String, TreeSet<String>> all() throws IOException {
    Map<String, TreeSet<String>> pages = new TreeMap<>();
    File file = new File(System.getProperty("zerocarbon.project"), "ear/target/zerocarbon.ear");
    try (ZipFile ear = new ZipFile(file)) {
      for (var entries = ear.entries(); entries.hasMoreElements(); ) {
        ZipEntry entry = entries.nextElement();
        if (entry.getName().endsWith(".war")) {
          String measure = entry.getName().replace(".war", "").replace("portal", "");
          TreeSet<String> names = pages(ear.getInputStream(entry));
          names.removeIf(name -> measure.isEmpty() && ofMeasures(name));
          pages.put(measure, names);
        }
      }
    }
    return pages;
  }

  /** Path of a page on the server. */
  public static String path(String measure, String page) {
    return "/zerocarbon/" + (measure.isEmpty() ? "" : measure + "/") + page + ".xhtml";
  }

  private static boolean ofMeasures(String name) {
    return OF_MEASURES.contains(name.replaceFirst("-(list|edit)$", ""));
  }

  private static TreeSet<String> pages(InputStream archive) throws IOException {
    TreeSet<String> names = new TreeSet<>();
    try (ZipInputStream entries = new ZipInputStream(archive)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        String name = entry.getName().replaceFirst("^META-INF/resources/", "");
        if (name.matches("[a-z-]+\\.xhtml")) {
          names.add(name.replace(".xhtml", ""));
        } else if (name.matches("WEB-INF/lib/web-common.*\\.jar")) {
          names.addAll(pages(new ByteArrayInputStream(entries.readAllBytes())));
        }
      }
    }
    return names;
  }
}
