package jp.tokyo23.zerocarbon.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every message key used exists, and every key that exists is used. */
class MessageKeyTest {

  private static final Pattern BUNDLE =
      Pattern.compile("<base-name>([^<]+)</base-name>\\s*<var>(\\w+)</var>");
  private static final Pattern FACELET_KEY = Pattern.compile("\\b(\\w+)\\['([\\w.]+)'\\]");
  private static final Pattern VIOLATION = Pattern.compile("new RuleViolation\\(\\s*\"([\\w.]+)\"");
  private static final Pattern LITERAL = Pattern.compile("\"([\\w.]+)\"|'([\\w.]+)'");

  @Test
  void everyKeyOfAFaceletExists() {
    List<String> missing = new ArrayList<>();
    for (String module : Sources.webModules()) {
      Map<String, Set<String>> keys = keysByVariable(module);
      for (Path facelet : Sources.main(module, ".xhtml")) {
        matches(FACELET_KEY, Sources.text(facelet))
            .filter(use -> keys.containsKey(use.group(1)))
            .filter(use -> !keys.get(use.group(1)).contains(use.group(2)))
            .forEach(use -> missing.add(Sources.relative(facelet) + " " + use.group()));
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void everyRefusalHasAText() {
    Set<String> texts = new HashSet<>();
    Sources.main("domain", "violations.properties")
        .forEach(bundle -> texts.addAll(Sources.properties(bundle).stringPropertyNames()));
    Set<String> missing = new TreeSet<>();
    javaOf("domain", "persistence", "web")
        .flatMap(source -> matches(VIOLATION, Sources.text(source)))
        .forEach(use -> missing.add(use.group(1)));
    missing.removeAll(texts);
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyTextOfAPageIsUsed() {
    List<String> unused = new ArrayList<>();
    for (String module : Sources.webModules()) {
      String users = module.equals("web/common") ? "web" : module;
      Set<String> literals =
          literals(Stream.concat(Sources.main(users, ".xhtml").stream(), javaOf(users)));
      for (Path bundle : Sources.main(module, ".properties")) {
        // The platform looks these up.
        if (!bundle.endsWith("shared/web/messages.properties")
            && !bundle.endsWith("ValidationMessages.properties")) {
          unused.addAll(unused(bundle, literals));
        }
      }
    }
    assertEquals(List.of(), unused);
  }

  @Test
  void everyTextOfTheDomainIsUsed() {
    Set<String> literals = literals(javaOf("domain", "persistence", "web"));
    List<String> unused =
        Sources.main("domain", ".properties").stream()
            // Looked up by the names of types and their parts.
            .filter(bundle -> !bundle.endsWith("labels.properties"))
            .flatMap(bundle -> unused(bundle, literals).stream())
            .toList();
    assertEquals(List.of(), unused);
  }

  @Test
  void anEnumWithATextHasATextForEveryConstant() {
    Set<String> labels = new HashSet<>();
    Sources.main("domain", "labels.properties")
        .forEach(bundle -> labels.addAll(Sources.properties(bundle).stringPropertyNames()));
    List<String> missing = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter().importPath(Sources.ROOT.resolve("domain/target/classes"))) {
      if (type.isEnum()) {
        List<String> keys = constantKeys(type);
        if (keys.stream().anyMatch(labels::contains)) {
          keys.stream().filter(key -> !labels.contains(key)).forEach(missing::add);
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  private static List<String> constantKeys(JavaClass type) {
    String name = type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    return Stream.of(type.reflect().getEnumConstants())
        .map(constant -> name + "." + ((Enum<?>) constant).name())
        .toList();
  }

  private static Map<String, Set<String>> keysByVariable(String module) {
    Map<String, Set<String>> keys = new HashMap<>();
    for (String declaring : List.of("web/common", module)) {
      for (Path config : Sources.main(declaring, "faces-config.xml")) {
        matches(BUNDLE, Sources.text(config))
            .forEach(found -> keys.put(found.group(2), keysOf(found.group(1))));
      }
    }
    return keys;
  }

  private static Set<String> keysOf(String bundle) {
    String end = "/" + bundle.replace('.', '/') + ".properties";
    return Stream.of("domain", "web")
        .flatMap(folder -> Sources.main(folder, end).stream())
        .findFirst()
        .map(file -> Sources.properties(file).stringPropertyNames())
        .orElseThrow(() -> new AssertionError("no such bundle: " + bundle));
  }

  private static List<String> unused(Path bundle, Set<String> literals) {
    return Sources.properties(bundle).stringPropertyNames().stream()
        .filter(key -> !used(key, literals))
        .map(key -> Sources.relative(bundle) + " " + key)
        .sorted()
        .toList();
  }

  /** As it stands, or composed: "a.b." + rest, or key + ".b". */
  private static boolean used(String key, Set<String> literals) {
    return literals.contains(key)
        || literals.stream().anyMatch(text -> composes(key, text, literals));
  }

  private static boolean composes(String key, String part, Set<String> literals) {
    boolean beginning = part.endsWith(".") && key.startsWith(part);
    boolean ending = part.startsWith(".") && key.endsWith(part);
    return beginning || ending && literals.contains(key.substring(0, key.length() - part.length()));
  }

  private static Set<String> literals(Stream<Path> files) {
    Set<String> literals = new HashSet<>();
    files
        .flatMap(file -> matches(LITERAL, Sources.text(file)))
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .forEach(literals::add);
    return literals;
  }

  private static Stream<Path> javaOf(String... folders) {
    return Stream.of(folders).flatMap(folder -> Sources.main(folder, ".java").stream());
  }

  private static Stream<MatchResult> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results();
  }
}
