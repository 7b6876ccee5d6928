package jp.tokyo23.zerocarbon.sme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.initiative.Declaration;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/**
 * Cooperation agreement (連携協定) of the wards with financial institutions. Aggregate root, kept by
 * the secretariat.
 */
@Entity
@Audited
public class Agreement extends TrackedRecord {

  @Column(nullable = false, length = 200)
  private String title;

  @Column(nullable = false, length = 100)
  private String signatory;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "agreement_party", joinColumns = @JoinColumn(name = "agreement_id"))
  @OrderColumn(name = "position")
  @Column(name = "name", nullable = false, length = 100)
  private List<String> parties = new ArrayList<>();

  @Column(nullable = false)
  private LocalDate concludedOn;

  @Column(nullable = false, length = 500)
  private String scope;

  @Column(nullable = false)
  private boolean withDeclaration;

  @Column(length = 500)
  private String note;

  protected Agreement() {} // for Jakarta Persistence

  public Agreement(AgreementDetails details) {
    correct(details);
  }

  void correct(AgreementDetails details) {
    title = details.title();
    signatory = details.signatory();
    parties.clear();
    parties.addAll(details.parties());
    concludedOn = details.concludedOn();
    scope = details.scope();
    withDeclaration = details.withDeclaration();
    note = details.note();
  }

  /** Whether it was concluded at the same time as this declaration: marked so, and on its day. */
  boolean concludedTogetherWith(Declaration declaration) {
    return withDeclaration && concludedOn.equals(declaration.declaredOn());
  }

  @Override
  public String label() {
    return title;
  }

  public String title() {
    return title;
  }

  public String signatory() {
    return signatory;
  }

  public List<String> parties() {
    return List.copyOf(parties);
  }

  public LocalDate concludedOn() {
    return concludedOn;
  }

  public String scope() {
    return scope;
  }

  public boolean withDeclaration() {
    return withDeclaration;
  }

  public String note() {
    return note;
  }
}
