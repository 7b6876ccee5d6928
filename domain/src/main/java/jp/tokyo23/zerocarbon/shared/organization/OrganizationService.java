package jp.tokyo23.zerocarbon.shared.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.PageQuery;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/** Use cases of {@link Organization}, kept by the secretariat. */
@ApplicationScoped
@Transactional
public class OrganizationService extends RecordService<Organization, OrganizationDetails> {

  private OrganizationRepository organizations;

  protected OrganizationService() {} // for the CDI proxy

  @Inject
  public OrganizationService(OrganizationRepository records, ActingUser actor, RecordAids aids) {
    super(records, actor, aids);
    organizations = records;
  }

  /** Electricity retailers, for choosing one. */
  public List<Organization> suppliers() {
    return page(PageQuery.all(new RecordFilter(null, null, null, null, OrganizationKind.SUPPLIER)));
  }

  @Override
  protected boolean joint() {
    return true;
  }

  @Override
  protected Organization create(OrganizationDetails details) {
    requireFreeName(details);
    return new Organization(details);
  }

  @Override
  protected void apply(Organization record, OrganizationDetails details) {
    if (!record.name().equals(details.name())) {
      requireFreeName(details);
    }
    record.correct(details);
  }

  private void requireFreeName(OrganizationDetails details) {
    if (organizations.named(details.name()).isPresent()) {
      throw new RuleViolation("organization.nameTaken").at("name");
    }
  }
}
