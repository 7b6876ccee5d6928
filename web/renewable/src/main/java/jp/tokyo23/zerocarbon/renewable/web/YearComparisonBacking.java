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
import jp.tokyo23.zerocarbon.renewable.contract.SavingsLine;
import jp.tokyo23.zerocarbon.renewable.contract.SavingsStatementService;
import jp.tokyo23.zerocarbon.renewable.emission.EmissionGrouping;
import jp.tokyo23.zerocarbon.renewable.emission.EmissionLine;
import jp.tokyo23.zerocarbon.renewable.emission.EmissionStatementService;
import jp.tokyo23.zerocarbon.renewable.web.emission.EmissionChart;
import jp.tokyo23.zerocarbon.shared.FiscalYear;

/** Cost and CO2 of each ward or lot over the years. */
@Named
@ViewScoped
public class YearComparisonBacking implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String TEXTS = "jp.tokyo23.zerocarbon.renewable.web.text";

  @Inject private SavingsStatementService savings;
  @Inject private EmissionStatementService emissions;

  private IndexBacking.Grouping grouping = IndexBacking.Grouping.WARD;
  private YearComparison<SavingsLine> costs;
  private YearComparison<EmissionLine> emitted;

  @PostConstruct
  void open() {
    show();
  }

  public void show() {
    SavingsGrouping byWard = SavingsGrouping.valueOf(grouping.name());
    costs = new YearComparison<>();
    for (FiscalYear year : latest(savings.years())) {
      savings
          .standing(year)
          .ifPresent(
              kind -> costs.add(year, kind, savings.lines(year, kind, byWard), SavingsLine::name));
    }
    EmissionGrouping byOwner = EmissionGrouping.valueOf(grouping.name());
    emitted = new YearComparison<>();
    for (FiscalYear year : latest(emissions.years())) {
      emissions
          .standing(year)
          .ifPresent(
              kind ->
                  emitted.add(
                      year,
                      kind,
                      emissions.lines(year, kind, byOwner),
                      YearComparisonBacking::name));
    }
  }

  private static List<FiscalYear> latest(List<FiscalYear> years) {
    return years.stream().limit(YearComparison.MOST_YEARS).sorted().toList();
  }

  private static String name(EmissionLine line) {
    return line.name() == null
        ? ResourceBundle.getBundle(TEXTS, Locale.JAPANESE).getString("emission.noGroup")
        : line.name();
  }

  public List<YearComparison.Entry<SavingsLine>> getCosts() {
    return costs.entries();
  }

  public List<YearComparison.Entry<EmissionLine>> getEmitted() {
    return emitted.entries();
  }

  public String getCostChart() {
    return costs.chart("円", line -> line.known() ? line.newCost() : null);
  }

  public String getEmissionChart() {
    return emitted.chart("t-CO2", line -> EmissionChart.rounded(line.counterfactual()));
  }

  public IndexBacking.Grouping getGrouping() {
    return grouping;
  }

  public void setGrouping(IndexBacking.Grouping grouping) {
    this.grouping = grouping;
  }
}
