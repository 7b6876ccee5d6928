package jp.tokyo23.zerocarbon.shared.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem;
import jp.tokyo23.zerocarbon.shared.claim.ReportSection;
import jp.tokyo23.zerocarbon.shared.claim.Sentence;
import jp.tokyo23.zerocarbon.shared.record.RecordRef;

/** Finds the sentences of a measure's report that rest on a record. */
@ApplicationScoped
@Transactional
public class RecordUsageService {

  private Instance<MeasureProgress> measures;
  private ActingUser actor;

  protected RecordUsageService() {} // for the CDI proxy

  @Inject
  public RecordUsageService(Instance<MeasureProgress> measures, ActingUser actor) {
    this.measures = measures;
    this.actor = actor;
  }

  /** Sentences that cite the record in the report told from the viewpoint. */
  public List<Sentence> citing(RecordRef record, MeasureCode measure, Viewpoint viewpoint) {
    actor.user().requireReader();
    return measures.stream()
        .filter(progress -> progress.measure().equals(measure))
        .flatMap(progress -> sentences(progress.report(viewpoint)))
        .filter(sentence -> sentence.records().stream().anyMatch(record::sameRecord))
        .toList();
  }

  private static Stream<Sentence> sentences(MeasureReport report) {
    Stream<Sentence> own =
        Stream.concat(report.policy().stream(), report.progress().stream())
            .map(ReportItem::sentences)
            .flatMap(List::stream);
    Stream<Sentence> apart =
        Stream.concat(report.references().stream(), report.annexes().stream())
            .map(ReportSection::sentences)
            .flatMap(List::stream);
    return Stream.concat(own, apart);
  }
}
