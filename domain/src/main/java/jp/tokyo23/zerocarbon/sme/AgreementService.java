package jp.tokyo23.zerocarbon.sme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Wareki;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.initiative.Declaration;
import jp.tokyo23.zerocarbon.shared.initiative.DeclarationRepository;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/** Use cases of {@link Agreement}, kept by the secretariat. */
@ApplicationScoped
@Transactional
public class AgreementService extends RecordService<Agreement, AgreementDetails> {

  private DeclarationRepository declarations;

  protected AgreementService() {} // for the CDI proxy

  @Inject
  public AgreementService(
      AgreementRepository records,
      DeclarationRepository declarations,
      ActingUser actor,
      RecordAids aids) {
    super(records, actor, aids);
    this.declarations = declarations;
  }

  @Override
  protected boolean joint() {
    return true;
  }

  @Override
  protected Agreement create(AgreementDetails details) {
    refuseOtherDayThanDeclared(details);
    return new Agreement(details);
  }

  @Override
  protected void apply(Agreement record, AgreementDetails details) {
    refuseOtherDayThanDeclared(details);
    record.correct(details);
  }

  /** The report says 共同宣言と同時に, so a declaration of that day has to be there. */
  private void refuseOtherDayThanDeclared(AgreementDetails details) {
    if (!details.withDeclaration()) {
      return;
    }
    List<LocalDate> days =
        declarations.all(RecordFilter.ALL).stream().map(Declaration::declaredOn).toList();
    if (days.isEmpty()) {
      throw new RuleViolation("agreement.nothingDeclared").at("withDeclaration");
    }
    if (!days.contains(details.concludedOn())) {
      throw new RuleViolation("agreement.otherDayThanDeclared", Wareki.date(days.get(0)))
          .at("concludedOn");
    }
  }
}
