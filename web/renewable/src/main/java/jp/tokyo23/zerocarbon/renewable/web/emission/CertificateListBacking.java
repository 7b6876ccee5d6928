package jp.tokyo23.zerocarbon.renewable.web.emission;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.emission.Certificate;
import jp.tokyo23.zerocarbon.renewable.emission.CertificateRow;
import jp.tokyo23.zerocarbon.renewable.emission.CertificateService;
import jp.tokyo23.zerocarbon.renewable.emission.CertificateType;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.LazyRows;
import jp.tokyo23.zerocarbon.shared.web.record.ListFilter;

/** The ledger of certificates of the chosen fiscal year. */
@Named
@ViewScoped
public class CertificateListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CertificateService service;
  @Inject private FrameBacking frame;

  private final ListFilter filter = new ListFilter();
  private LazyRows<Certificate, CertificateRow> rows;

  @PostConstruct
  void open() {
    FiscalYear year = frame.getFiscalYear();
    rows =
        new LazyRows<>(
            service, CertificateRow::of, () -> filter.with(year, null, CertificateType.class));
  }

  public LazyRows<Certificate, CertificateRow> getRows() {
    return rows;
  }

  public ListFilter getFilter() {
    return filter;
  }

  public CertificateType[] getOptions() {
    return CertificateType.values();
  }

  public boolean isRegistrable() {
    return service.registrable();
  }
}
