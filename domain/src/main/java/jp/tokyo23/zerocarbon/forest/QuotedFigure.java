package jp.tokyo23.zerocarbon.forest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/** A figure of a third party, quoted with its source. Aggregate root, kept by the secretariat. */
@Entity
@Audited
public class QuotedFigure extends TrackedRecord {

  @Column(nullable = false)
  private int position;

  @Column(nullable = false, length = 100)
  private String subject;

  @Column(nullable = false, length = 50)
  private String figure;

  @Column(nullable = false, length = 200)
  private String source;

  protected QuotedFigure() {} // for Jakarta Persistence

  public QuotedFigure(QuotedFigureDetails details) {
    correct(details);
  }

  void correct(QuotedFigureDetails details) {
    position = details.position();
    subject = details.subject();
    figure = details.figure();
    source = details.source();
  }

  @Override
  public String label() {
    return subject;
  }

  public int position() {
    return position;
  }

  public String subject() {
    return subject;
  }

  /** As the source prints it: 約8万ha. */
  public String figure() {
    return figure;
  }

  public String source() {
    return source;
  }
}
