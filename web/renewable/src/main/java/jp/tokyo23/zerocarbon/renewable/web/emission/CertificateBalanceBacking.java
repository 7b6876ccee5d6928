package jp.tokyo23.zerocarbon.renewable.web.emission;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.emission.CertificateBalance;
import jp.tokyo23.zerocarbon.renewable.emission.CertificateBalanceService;
import jp.tokyo23.zerocarbon.renewable.emission.CertificateCoverage;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;

/** Certificates of the chosen fiscal year against what the contracts promise. */
@Named
@ViewScoped
public class CertificateBalanceBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CertificateBalanceService service;
  @Inject private FrameBacking frame;

  private FiscalYear year;
  private List<CertificateBalance> lines;

  @PostConstruct
  void open() {
    year = frame.getFiscalYear();
    Ward own = frame.getUser().ward();
    lines =
        service.of(year).stream()
            .sorted(Comparator.comparing(line -> line.ward() != own)) // stable: own ward first
            .toList();
  }

  public FiscalYear getYear() {
    return year;
  }

  public List<CertificateBalance> getLines() {
    return lines;
  }

  public long getShort() {
    return lines.stream().filter(line -> line.coverage() == CertificateCoverage.SHORT).count();
  }
}
