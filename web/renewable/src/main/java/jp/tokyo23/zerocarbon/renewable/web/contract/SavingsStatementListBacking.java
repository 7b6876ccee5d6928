package jp.tokyo23.zerocarbon.renewable.web.contract;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.renewable.contract.SavingsGrouping;
import jp.tokyo23.zerocarbon.renewable.contract.SavingsKind;
import jp.tokyo23.zerocarbon.renewable.contract.SavingsLine;
import jp.tokyo23.zerocarbon.renewable.contract.SavingsStatementService;
import jp.tokyo23.zerocarbon.renewable.contract.TariffPart;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;

/** Savings of the chosen fiscal year by ward, lot or facility; 見込み and 実績 apart. */
@Named
@ViewScoped
public class SavingsStatementListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private SavingsStatementService service;
  @Inject private FrameBacking frame;

  private SavingsGrouping grouping = SavingsGrouping.WARD;
  private FiscalYear year;
  private List<Section> sections;

  /**
   * Everything of one kind.
   *
   * @param chart configuration of the chart
   */
  public record Section(SavingsKind kind, SavingsLine total, List<SavingsLine> lines, String chart)
      implements Serializable {

    public boolean nothing() {
      return lines.isEmpty();
    }
  }

  @PostConstruct
  void open() {
    year = frame.getFiscalYear();
    show();
  }

  public void show() {
    sections = Stream.of(SavingsKind.values()).map(this::section).toList();
  }

  private Section section(SavingsKind kind) {
    List<SavingsLine> lines = service.lines(year, kind, grouping);
    return new Section(kind, service.total(year, kind), lines, SavingsChart.of(lines));
  }

  public List<Section> getSections() {
    return sections;
  }

  public FiscalYear getYear() {
    return year;
  }

  public TariffPart[] getParts() {
    return TariffPart.values();
  }

  public SavingsGrouping[] getGroupings() {
    return SavingsGrouping.values();
  }

  public SavingsGrouping getGrouping() {
    return grouping;
  }

  public void setGrouping(SavingsGrouping grouping) {
    this.grouping = grouping;
  }
}
