package jp.tokyo23.zerocarbon.renewable.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.tokyo23.zerocarbon.renewable.contract.SavingsGrouping;
import jp.tokyo23.zerocarbon.renewable.contract.SavingsKind;
import jp.tokyo23.zerocarbon.renewable.contract.SavingsLine;
import jp.tokyo23.zerocarbon.renewable.contract.SavingsStatementService;
import jp.tokyo23.zerocarbon.renewable.emission.EmissionGrouping;
import jp.tokyo23.zerocarbon.renewable.emission.EmissionKind;
import jp.tokyo23.zerocarbon.renewable.emission.EmissionLine;
import jp.tokyo23.zerocarbon.renewable.emission.EmissionStatementService;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRound;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRoundService;
import jp.tokyo23.zerocarbon.renewable.web.contract.SavingsChart;
import jp.tokyo23.zerocarbon.renewable.web.emission.EmissionChart;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;

/**
 * The way into the measure: the round of the chosen fiscal year, and what its contracts save. 実績
 * where there is any, else 見込み; never both in one picture.
 */
@Named
@ViewScoped
public class IndexBacking implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String TEXTS = "jp.tokyo23.zerocarbon.renewable.web.text";

  @Inject private ProcurementRoundService rounds;
  @Inject private SavingsStatementService savings;
  @Inject private EmissionStatementService emissions;
  @Inject private FrameBacking frame;

  private transient ProcurementRound round;
  private FiscalYear year;
  private Grouping grouping = Grouping.WARD;
  private SavingsKind savingsKind;
  private EmissionKind emissionKind;
  private List<SavingsLine> savingsLines;
  private List<EmissionLine> emissionLines;

  /** By what the pictures are drawn. */
  public enum Grouping {
    WARD,
    LOT
  }

  @PostConstruct
  void open() {
    year = frame.getFiscalYear();
    round = rounds.of(year).orElse(null);
    show();
  }

  public void show() {
    savingsKind =
        savingsOf(SavingsKind.ACTUAL).isEmpty() ? SavingsKind.EXPECTED : SavingsKind.ACTUAL;
    savingsLines = savingsOf(savingsKind);
    emissionKind =
        emissionsOf(EmissionKind.ACTUAL).isEmpty() ? EmissionKind.EXPECTED : EmissionKind.ACTUAL;
    emissionLines = emissionsOf(emissionKind);
  }

  private List<SavingsLine> savingsOf(SavingsKind kind) {
    return savings.lines(year, kind, SavingsGrouping.valueOf(grouping.name()));
  }

  private List<EmissionLine> emissionsOf(EmissionKind kind) {
    return emissions.lines(year, kind, EmissionGrouping.valueOf(grouping.name()));
  }

  /** The round of the fiscal year; null where there is none. */
  public ProcurementRound getRound() {
    if (round == null) {
      round = rounds.of(year).orElse(null);
    }
    return round;
  }

  public FiscalYear getYear() {
    return year;
  }

  public String getSavingsChart() {
    return SavingsChart.of(savingsLines);
  }

  public String getEmissionChart() {
    return EmissionChart.of(emissionLines, ResourceBundle.getBundle(TEXTS, Locale.JAPANESE));
  }

  /** Whether any saving is known that could be drawn. */
  public boolean isSaving() {
    return savingsLines.stream().anyMatch(SavingsLine::known);
  }

  /** Whether any reduction is known that could be drawn. */
  public boolean isReducing() {
    return emissionLines.stream()
        .anyMatch(line -> line.counterfactual() != null || line.planReduction() != null);
  }

  public List<SavingsLine> getSavingsLines() {
    return savingsLines;
  }

  public List<EmissionLine> getEmissionLines() {
    return emissionLines;
  }

  public SavingsKind getSavingsKind() {
    return savingsKind;
  }

  public EmissionKind getEmissionKind() {
    return emissionKind;
  }

  public Grouping getGrouping() {
    return grouping;
  }

  public void setGrouping(Grouping grouping) {
    this.grouping = grouping;
  }
}
