package jp.tokyo23.zerocarbon.forest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/** What a participant of the tours wrote in the questionnaire, word for word. Aggregate root. */
@Entity
@Audited
public class TourComment extends TrackedRecord {

  private static final int LABEL_LENGTH = 40;

  @Column(nullable = false)
  private FiscalYear fiscalYear;

  @Column(nullable = false)
  private int position;

  @Column(nullable = false, length = 500)
  private String text;

  protected TourComment() {} // for Jakarta Persistence

  public TourComment(TourCommentDetails details) {
    correct(details);
  }

  void correct(TourCommentDetails details) {
    fiscalYear = details.fiscalYear();
    position = details.position();
    text = details.text();
  }

  @Override
  public String label() {
    return excerpt(text, LABEL_LENGTH);
  }

  public FiscalYear fiscalYear() {
    return fiscalYear;
  }

  public int position() {
    return position;
  }

  public String text() {
    return text;
  }
}
