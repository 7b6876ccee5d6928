package jp.tokyo23.zerocarbon.shared.persistence;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.shared.Ward;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.junit.jupiter.api.Test;

/**
 * The migrations and the annotations of the entities describe the same tables. The schema that the
 * annotations ask for is written to {@code target/expected-schema.sql}, to write the next migration
 * from.
 */
class SchemaTest {

  private static final Path EXPECTED = Path.of("target", "expected-schema.sql");

  private final JdbcDataSource database = new JdbcDataSource();

  @Test
  void migrationsCreateTheTablesThatTheEntitiesNeed() throws Exception {
    database.setUrl("jdbc:h2:mem:schema;DB_CLOSE_DELAY=-1");
    Files.deleteIfExists(EXPECTED);
    start(
        Map.of(
            "jakarta.persistence.schema-generation.scripts.action", "create",
            "jakarta.persistence.schema-generation.scripts.create-target", EXPECTED.toString(),
            "hibernate.format_sql", "true",
            "hibernate.hbm2ddl.delimiter", ";"));
    SchemaMigration.migrate(database);

    start(Map.of("hibernate.hbm2ddl.auto", "validate"));
  }

  /** Builds the whole persistence unit; a missing table or column ends it with an exception. */
  private void start(Map<String, Object> action) throws Exception {
    try (StandardServiceRegistry registry =
        new StandardServiceRegistryBuilder()
            .applySetting("hibernate.connection.datasource", database)
            .applySetting(
                "hibernate.physical_naming_strategy", CamelCaseToUnderscoresNamingStrategy.class)
            .applySetting("hibernate.timezone.default_storage", "NORMALIZE_UTC")
            .applySetting("org.hibernate.envers.audit_table_suffix", "_history")
            .applySetting("org.hibernate.envers.store_data_at_delete", "true")
            .applySetting("org.hibernate.envers.do_not_audit_optimistic_locking_field", "false")
            .applySettings(action)
            .build()) {
      try (var factory = metadata(registry).buildSessionFactory()) {
        assertTrue(factory.isOpen());
      }
    }
  }

  private static Metadata metadata(StandardServiceRegistry registry) throws Exception {
    MetadataSources sources = new MetadataSources(registry);
    List<Class<?>> candidates = new ArrayList<>(classesBeside(Ward.class));
    candidates.addAll(classesBeside(SchemaMigration.class));
    candidates.stream()
        .filter(
            type ->
                type.isAnnotationPresent(Entity.class)
                    || type.isAnnotationPresent(Embeddable.class)
                    || type.isAnnotationPresent(MappedSuperclass.class)
                    || type.isAnnotationPresent(Converter.class))
        .forEach(sources::addAnnotatedClass);
    return sources.buildMetadata();
  }

  private static List<Class<?>> classesBeside(Class<?> anchor)
      throws IOException, URISyntaxException, ClassNotFoundException {
    Path root = Path.of(anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(root)) {
      List<String> names =
          files
              .map(file -> root.relativize(file).toString())
              .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
              .map(name -> name.replace('/', '.').substring(0, name.length() - 6))
              .toList();
      List<Class<?>> classes = new ArrayList<>();
      for (String name : names) {
        classes.add(Class.forName(name, false, anchor.getClassLoader()));
      }
      return classes;
    }
  }
}
