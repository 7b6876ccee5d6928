package jp.tokyo23.zerocarbon.renewable.web.emission;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.emission.MenuAssignment;
import jp.tokyo23.zerocarbon.renewable.emission.MenuAssignmentRow;
import jp.tokyo23.zerocarbon.renewable.emission.MenuAssignmentService;
import jp.tokyo23.zerocarbon.shared.web.record.LazyRows;
import jp.tokyo23.zerocarbon.shared.web.record.ListFilter;

/** List of the suppliers' menus of the supply points. */
@Named
@ViewScoped
public class MenuAssignmentListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private MenuAssignmentService service;

  private final ListFilter filter = new ListFilter();
  private LazyRows<MenuAssignment, MenuAssignmentRow> rows;

  @PostConstruct
  void open() {
    rows = new LazyRows<>(service, MenuAssignmentRow::of, () -> filter.with(null, null, null));
  }

  public LazyRows<MenuAssignment, MenuAssignmentRow> getRows() {
    return rows;
  }

  public ListFilter getFilter() {
    return filter;
  }

  public boolean isRegistrable() {
    return service.registrable();
  }
}
