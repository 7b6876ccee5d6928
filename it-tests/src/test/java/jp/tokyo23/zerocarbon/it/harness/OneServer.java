package jp.tokyo23.zerocarbon.it.harness;

import org.jboss.arquillian.container.test.impl.client.deployment.AnnotationDeploymentScenarioGenerator;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Makes every {@code @ArquillianTest} class share one deployment of the EAR. */
public final class OneServer implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder
        .override(
            DeploymentScenarioGenerator.class,
            AnnotationDeploymentScenarioGenerator.class,
            ZeroCarbonEar.class)
        .observer(FreshDatabase.class)
        .observer(OneDeployment.class);
  }
}
