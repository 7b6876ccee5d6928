package jp.tokyo23.zerocarbon.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jp.tokyo23.zerocarbon.shared.demonstration.DemonstrationService;
import jp.tokyo23.zerocarbon.shared.startup.DeliveredDataService;

/**
 * What happens once when the EAR starts: schema, first administrator, delivered data, and
 * demonstration records if asked for.
 */
@ApplicationScoped
class ApplicationStart {

  @Inject private SchemaMigration schema;
  @Inject private FirstAdministrator firstAdministrator;
  @Inject private DeliveredDataService delivered;
  @Inject private DemonstrationService demonstration;

  void begin(@Observes Startup startup) {
    schema.run();
    firstAdministrator.takeIn();
    delivered.takeInAll();
    demonstration.loadOnce();
  }
}
