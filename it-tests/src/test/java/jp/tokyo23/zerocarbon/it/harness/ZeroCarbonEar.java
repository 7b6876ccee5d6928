package jp.tokyo23.zerocarbon.it.harness;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.deployment.TargetDescription;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The delivered EAR plus one WAR with every test class that runs inside the server. */
public final class ZeroCarbonEar implements DeploymentScenarioGenerator {

  private static final String DESCRIPTOR = "META-INF/application.xml";

  @Override
  public List<DeploymentDescription> generate(TestClass any) {
    DeploymentDescription description = new DeploymentDescription("zerocarbon", withTests());
    description.setTarget(TargetDescription.DEFAULT);
    description.setProtocol(ProtocolDescription.DEFAULT);
    description.shouldBeManaged(true);
    description.shouldBeTestable(true);
    return List.of(description);
  }

  private static EnterpriseArchive withTests() {
    EnterpriseArchive ear =
        ShrinkWrap.createFromZipFile(
            EnterpriseArchive.class,
            new File(System.getProperty("zerocarbon.project"), "ear/target/zerocarbon.ear"));
    String descriptor =
        text(ear)
            .replace(
                "<library-directory>",
                "<module><web><web-uri>it.war</web-uri><context-root>/zerocarbon/it</context-root>"
                    + "</web></module><library-directory>");
    ear.delete(DESCRIPTOR);
    ear.setApplicationXML(new StringAsset(descriptor));
    return ear.addAsModule(tests()).addAsLibrary(alternatives());
  }

  private static WebArchive tests() {
    WebArchive war =
        ShrinkWrap.create(WebArchive.class, "it.war")
            .addPackages(
                true,
                Filters.exclude(".*/it/(harness|browser|client|benchmark|crash)/.*"),
                "jp.tokyo23.zerocarbon.it")
            .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    return Testable.archiveToTest(war);
  }

  /** What stands in for parts of the product, where the product itself finds it. */
  private static JavaArchive alternatives() {
    return ShrinkWrap.create(JavaArchive.class, "it-alternatives.jar")
        .addClass(LargeRound.class)
        .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml");
  }

  private static String text(EnterpriseArchive ear) {
    try (InputStream stream = ear.get(DESCRIPTOR).getAsset().openStream()) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
