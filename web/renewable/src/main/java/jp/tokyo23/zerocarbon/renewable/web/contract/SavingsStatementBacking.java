package jp.tokyo23.zerocarbon.renewable.web.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.contract.SavingsLine;
import jp.tokyo23.zerocarbon.renewable.contract.SavingsStatement;
import jp.tokyo23.zerocarbon.renewable.contract.SavingsStatementService;
import jp.tokyo23.zerocarbon.renewable.contract.TariffPart;
import jp.tokyo23.zerocarbon.shared.web.record.NotFoundPage;

/** One version of a statement of savings, with the others beside it. */
@Named
@RequestScoped
public class SavingsStatementBacking {

  @Inject private SavingsStatementService service;

  private Long id;
  private SavingsStatement record;
  private SavingsLine line;

  public void load() {
    record = NotFoundPage.orElseNotFound(() -> service.statement(id));
    line = record == null ? null : service.line(record);
  }

  public SavingsStatement getRecord() {
    return record;
  }

  public SavingsLine getLine() {
    return line;
  }

  /** All versions, the latest first. */
  public List<SavingsStatement> getVersions() {
    return service.versions(record);
  }

  /** The saving of a version [yen]; null where it has none. */
  public BigDecimal saving(SavingsStatement version) {
    SavingsLine one = service.line(version);
    return one.known() ? one.saving() : null;
  }

  public TariffPart[] getParts() {
    return TariffPart.values();
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }
}
