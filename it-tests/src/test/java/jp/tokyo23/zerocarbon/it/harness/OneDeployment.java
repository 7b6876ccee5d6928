package jp.tokyo23.zerocarbon.it.harness;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Deploys for the first test class and hands the same deployment to all others; five WARs take too
 * long to deploy once per class. The server's end is the end of the deployment.
 */
public final class OneDeployment {

  @Inject @ClassScoped private InstanceProducer<DeploymentScenario> ofClass;

  private DeploymentScenario shared;
  private boolean attempted;
  private boolean deployed;

  public void generate(@Observes EventContext<GenerateDeployment> context) {
    if (shared == null) {
      context.proceed();
      shared = ofClass.get();
    } else {
      ofClass.set(shared);
    }
  }

  public void deploy(@Observes EventContext<DeployManagedDeployments> context) {
    if (!attempted) {
      attempted = true;
      context.proceed();
      deployed = true;
    }
    if (!deployed) {
      throw new IllegalStateException("The EAR was not deployed; see the first test class.");
    }
  }

  /** Replaces the default, which would undeploy after each class. */
  public void keep(@Observes EventContext<UnDeployManagedDeployments> context) {
    // Not proceeding is the whole point.
  }
}
