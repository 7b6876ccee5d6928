package jp.tokyo23.zerocarbon.shared.web.statement;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.statement.Statement;
import jp.tokyo23.zerocarbon.shared.statement.StatementKind;
import jp.tokyo23.zerocarbon.shared.statement.StatementRow;
import jp.tokyo23.zerocarbon.shared.statement.StatementService;
import jp.tokyo23.zerocarbon.shared.web.CurrentMeasure;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.LazyRows;
import jp.tokyo23.zerocarbon.shared.web.record.ListFilter;

/** Statements of this measure in the chosen fiscal year. */
@Named
@ViewScoped
public class StatementListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private StatementService service;
  @Inject private FrameBacking frame;
  @Inject private CurrentMeasure measure;

  private final ListFilter filter = new ListFilter();
  private LazyRows<Statement, StatementRow> rows;

  @PostConstruct
  void open() {
    FiscalYear year = frame.getFiscalYear();
    MeasureCode code = measure.code();
    rows =
        new LazyRows<>(
            service, StatementRow::of, () -> filter.with(year, code, StatementKind.class));
  }

  public LazyRows<Statement, StatementRow> getRows() {
    return rows;
  }

  public ListFilter getFilter() {
    return filter;
  }

  public StatementKind[] getOptions() {
    return StatementKind.values();
  }

  public boolean isRegistrable() {
    return service.registrable();
  }
}
