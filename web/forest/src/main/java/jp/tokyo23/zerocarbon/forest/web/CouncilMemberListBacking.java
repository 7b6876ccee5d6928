package jp.tokyo23.zerocarbon.forest.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.forest.CouncilMember;
import jp.tokyo23.zerocarbon.forest.CouncilMemberRow;
import jp.tokyo23.zerocarbon.forest.CouncilMemberService;
import jp.tokyo23.zerocarbon.forest.MemberKind;
import jp.tokyo23.zerocarbon.shared.web.record.LazyRows;
import jp.tokyo23.zerocarbon.shared.web.record.ListFilter;

/** List of the members of the council. */
@Named
@ViewScoped
public class CouncilMemberListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CouncilMemberService service;

  private final ListFilter filter = new ListFilter();
  private LazyRows<CouncilMember, CouncilMemberRow> rows;

  @PostConstruct
  void open() {
    rows =
        new LazyRows<>(
            service, CouncilMemberRow::of, () -> filter.with(null, null, MemberKind.class));
  }

  public LazyRows<CouncilMember, CouncilMemberRow> getRows() {
    return rows;
  }

  public ListFilter getFilter() {
    return filter;
  }

  public MemberKind[] getOptions() {
    return MemberKind.values();
  }

  public boolean isRegistrable() {
    return service.registrable();
  }
}
