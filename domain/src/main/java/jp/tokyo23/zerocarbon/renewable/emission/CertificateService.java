package jp.tokyo23.zerocarbon.renewable.emission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/** Use cases of {@link Certificate}. */
@ApplicationScoped
@Transactional
public class CertificateService extends RecordService<Certificate, CertificateDetails> {

  private CertificateRepository certificates;
  private EmissionPoints points;

  protected CertificateService() {} // for the CDI proxy

  @Inject
  public CertificateService(
      CertificateRepository records, EmissionPoints points, ActingUser actor, RecordAids aids) {
    super(records, actor, aids);
    certificates = records;
    this.points = points;
  }

  /** The supply points that the acting user may allocate certificates to. */
  public List<EmissionPoints.Point> choices() {
    actor().user().requireReader();
    return points.of(actor().user().ward());
  }

  @Override
  protected Certificate create(CertificateDetails details) {
    requireFreeNumber(details, null);
    return new Certificate(point(details), details);
  }

  @Override
  protected void apply(Certificate record, CertificateDetails details) {
    requireFreeNumber(details, record);
    record.correct(point(details), details);
  }

  private EmissionPoints.Point point(CertificateDetails details) {
    return points
        .find(details.supplyPointId())
        .orElseThrow(() -> new RuleViolation("certificate.noPoint").at("supplyPoint"));
  }

  private void requireFreeNumber(CertificateDetails details, Certificate self) {
    String number = Certificate.normalized(details.trackingNumber());
    if (certificates.withNumber(number).filter(each -> each != self).isPresent()) {
      throw new RuleViolation("certificate.numberUsed", number).at("trackingNumber");
    }
  }
}
