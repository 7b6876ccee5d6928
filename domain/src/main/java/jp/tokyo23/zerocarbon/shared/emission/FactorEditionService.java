package jp.tokyo23.zerocarbon.shared.emission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.PageQuery;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/** Use cases of {@link FactorEdition}: imported and described by the secretariat, read by all. */
@ApplicationScoped
@Transactional
public class FactorEditionService extends RecordService<FactorEdition, FactorEditionDetails> {

  private FactorEditionRepository editions;
  private EmissionFactorRepository factors;

  protected FactorEditionService() {} // for the CDI proxy

  @Inject
  public FactorEditionService(
      FactorEditionRepository records,
      EmissionFactorRepository factors,
      ActingUser actor,
      RecordAids aids) {
    super(records, actor, aids);
    editions = records;
    this.factors = factors;
  }

  @Override
  protected boolean joint() {
    return true;
  }

  /** Registers an edition with all its lines. */
  @Override
  public Long register(FactorEditionDetails details) {
    Long id = super.register(details);
    FactorEdition edition = editions.find(id).orElseThrow();
    factors.addAll(DeliveredFactors.factors(edition, details.lines()));
    return id;
  }

  /** The edition that this one follows, for the same year. */
  public Optional<FactorEdition> before(FactorEdition edition) {
    actor().user().requireReader();
    return editions.servingYear(edition.useYear()).stream()
        .filter(each -> each.statedOn().isBefore(edition.statedOn()))
        .max(Comparator.comparing(FactorEdition::statedOn));
  }

  /** What this edition tells differently from the one before; empty where there is none. */
  public List<FactorDifference> differences(FactorEdition edition) {
    return before(edition)
        .map(
            earlier ->
                FactorDifference.between(lines(earlier), lines(edition), !edition.complete()))
        .orElse(List.of());
  }

  /** Refused: results name the factors they used, so an edition stays. */
  @Override
  public void remove(Long id, long seenVersion, String reason) {
    recordToEdit(id);
    throw new RuleViolation("factorEdition.stays").at("reason");
  }

  @Override
  protected FactorEdition create(FactorEditionDetails details) {
    FactorEdition edition = new FactorEdition(details);
    boolean known =
        editions.servingYear(edition.useYear()).stream()
            .anyMatch(
                each ->
                    each.energy() == edition.energy()
                        && each.statedOn().equals(edition.statedOn())
                        && each.complete() == edition.complete()
                        && each.title().equals(edition.title()));
    if (known) {
      throw new RuleViolation("factorEdition.alreadyThere").at("updatedOn");
    }
    return edition;
  }

  @Override
  protected void apply(FactorEdition record, FactorEditionDetails details) {
    record.correct(details);
  }

  private List<EmissionFactor> lines(FactorEdition edition) {
    return factors.page(FactorSearch.in(edition.id()), 0, PageQuery.ALL_ROWS);
  }
}
