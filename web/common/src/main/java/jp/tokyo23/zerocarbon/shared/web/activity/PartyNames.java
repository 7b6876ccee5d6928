package jp.tokyo23.zerocarbon.shared.web.activity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.organization.Organization;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationService;
import jp.tokyo23.zerocarbon.shared.record.PageQuery;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;

/** Tells whether a party of an activity is a ward or a registered organisation. */
@Named("partyNames")
@RequestScoped
public class PartyNames {

  @Inject private OrganizationService organizations;

  private Set<String> registered;

  public boolean registered(String name) {
    return Ward.named(name).isPresent() || names().contains(name);
  }

  private Set<String> names() {
    if (registered == null) {
      registered =
          organizations.page(PageQuery.all(RecordFilter.ALL)).stream()
              .map(Organization::name)
              .collect(Collectors.toSet());
    }
    return registered;
  }
}
