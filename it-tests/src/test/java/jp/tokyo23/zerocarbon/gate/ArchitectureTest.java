package jp.tokyo23.zerocarbon.gate;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Query;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may know whom: the rules of the architecture, executed. */
class ArchitectureTest {

  private static final String ROOT = "jp.tokyo23.zerocarbon.";
  private static final String OWN = "jp.tokyo23.zerocarbon..";

  private static final JavaClasses ALL = new ClassFileImporter().importPaths(moduleClasses());
  private static final JavaClasses DOMAIN = new ClassFileImporter().importPath(classesOf("domain"));

  private static final DescribedPredicate<JavaClass> NUMBERS_THAT_ROUND =
      DescribedPredicate.describe(
          "double or float",
          type ->
              Stream.of(double.class, float.class, Double.class, Float.class)
                  .anyMatch(type::isEquivalentTo));

  @Test
  void aMeasureKnowsTheSharedKernelAndNoOtherMeasure() {
    slices()
        .matching(ROOT + "(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(alwaysTrue(), resideInAPackage(ROOT + "shared.."))
        .check(ALL);
  }

  @Test
  void packagesFormNoCycles() {
    slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(ALL);
  }

  @Test
  void theDomainIsPlainJavaWithAnnotations() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                    OWN,
                    "java..",
                    "javax.crypto..",
                    "jakarta.persistence..",
                    "jakarta.validation..",
                    "jakarta.inject..",
                    "jakarta.enterprise.context..",
                    "jakarta.enterprise.inject..",
                    "jakarta.enterprise.event..",
                    "jakarta.transaction..",
                    "org.hibernate.envers..",
                    "org.ojalgo..")
                .and(DescribedPredicate.not(layers("persistence", "web"))))
        .check(DOMAIN);
  }

  @Test
  void onlyTheGroupingComputesWithALibrary() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("..renewable.grouping.model")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.ojalgo.."));
  }

  @Test
  void onlyTheAnnotationsOfEnversAreUsedByTheDomain() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.hibernate..")
                .and(
                    DescribedPredicate.describe(
                        "are not @Audited or @NotAudited",
                        type -> !type.getSimpleName().matches("(Not)?Audited"))))
        .check(DOMAIN);
  }

  @Test
  void queriesStayInPersistence() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..persistence..")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(
            EntityManager.class, EntityManagerFactory.class, Query.class, CriteriaBuilder.class)
        .check(ALL);
  }

  @Test
  void transactionsStandOnServicesOnly() {
    check(
        classes()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .haveSimpleNameEndingWith("Service"));
    check(
        noMethods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameNotEndingWith("Service")
            .should()
            .beAnnotatedWith(Transactional.class));
  }

  @Test
  void pagesCallServicesAndNeverRepositories() {
    check(
        noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Repository"));
  }

  @Test
  void webAndPersistenceDoNotKnowEachOther() {
    check(
        noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat(
                resideInAnyPackage(ROOT + "*.persistence..", "jakarta.persistence..")));
    check(
        noClasses()
            .that()
            .resideInAPackage("..persistence..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(ROOT + "*.web..", "jakarta.faces..")));
  }

  @Test
  void everyPackageTellsItsLayer() {
    for (String module : List.of("persistence", "web")) {
      classes()
          .should()
          .resideInAPackage(ROOT + "*." + module + "..")
          .check(new ClassFileImporter().importPaths(classesBelow(module)));
    }
  }

  @Test
  void backingBeansAreNamedAndSurviveInASession() {
    check(
        classes()
            .that()
            .haveSimpleNameEndingWith("Backing")
            .and()
            .areNotInterfaces()
            .should()
            .beAnnotatedWith(Named.class));
    check(
        classes()
            .that()
            .areAnnotatedWith(ViewScoped.class)
            .or()
            .areAnnotatedWith(SessionScoped.class)
            .should()
            .beAssignableTo(Serializable.class));
  }

  @Test
  void repositoriesAreHiddenBehindTheirPorts() {
    check(
        classes()
            .that()
            .haveSimpleNameStartingWith("Jpa")
            .and()
            .haveSimpleNameEndingWith("Repository")
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .should()
            .bePackagePrivate());
  }

  @Test
  void quantitiesAreExactDecimals() {
    noFields().should().haveRawType(NUMBERS_THAT_ROUND).check(DOMAIN);
    noMethods().should().haveRawReturnType(NUMBERS_THAT_ROUND).check(DOMAIN);
  }

  private static void check(ArchRule rule) {
    rule.check(ALL);
  }

  private static DescribedPredicate<JavaClass> layers(String... names) {
    return resideInAnyPackage(
        Stream.of(names).map(name -> ROOT + "*." + name + "..").toArray(String[]::new));
  }

  private static Path classesOf(String module) {
    return Sources.ROOT.resolve(module).resolve("target/classes");
  }

  private static List<Path> classesBelow(String module) {
    return moduleClasses().stream()
        .filter(path -> Sources.relative(path).startsWith(module + "/"))
        .toList();
  }

  private static List<Path> moduleClasses() {
    return Stream.concat(Stream.of("domain", "persistence"), Sources.webModules().stream())
        .map(ArchitectureTest::classesOf)
        .filter(path -> path.toFile().isDirectory())
        .toList();
  }
}
