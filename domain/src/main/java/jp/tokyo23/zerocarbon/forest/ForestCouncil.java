package jp.tokyo23.zerocarbon.forest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/** Council that runs a joint forest project (推進協議会). Aggregate root, kept by the secretariat. */
@Entity
@Audited
public class ForestCouncil extends TrackedRecord {

  @Column(nullable = false, length = 100)
  private String name;

  @Column(nullable = false, length = 100)
  private String projectName;

  @Column(nullable = false)
  private LocalDate foundedOn;

  @Column(nullable = false, length = 500)
  private String fields;

  protected ForestCouncil() {} // for Jakarta Persistence

  public ForestCouncil(ForestCouncilDetails details) {
    correct(details);
  }

  void correct(ForestCouncilDetails details) {
    name = details.name();
    projectName = details.projectName();
    foundedOn = details.foundedOn();
    fields = details.fields();
  }

  @Override
  public String label() {
    return name;
  }

  /** Fields of work in their order. */
  public List<String> fieldList() {
    return fields.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  public String name() {
    return name;
  }

  public String projectName() {
    return projectName;
  }

  public LocalDate foundedOn() {
    return foundedOn;
  }

  /** Fields of work, one a line. */
  public String fields() {
    return fields;
  }
}
