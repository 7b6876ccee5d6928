package jp.tokyo23.zerocarbon.renewable.web.contract;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntSupplier;
import jp.tokyo23.zerocarbon.renewable.contract.ContractState;
import jp.tokyo23.zerocarbon.renewable.contract.MonthlyAdjustments;
import jp.tokyo23.zerocarbon.renewable.contract.MonthlyInvoice;
import jp.tokyo23.zerocarbon.renewable.contract.MonthlyInvoiceService;
import jp.tokyo23.zerocarbon.renewable.contract.PowerContract;
import jp.tokyo23.zerocarbon.renewable.contract.PowerContractService;
import jp.tokyo23.zerocarbon.renewable.contract.SavingsStatementService;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** One contract: its terms and points, its invoices, and the steps that stand on it. */
@Named
@ViewScoped
public class PowerContractBacking implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/power-contract";
  private static final int LATEST = 12;

  @Inject private PowerContractService service;
  @Inject private MonthlyInvoiceService invoices;
  @Inject private SavingsStatementService savings;
  @Inject private PointChoices points;
  @Inject private RecordView view;

  private transient PowerContract record;
  private String decisionReason;
  private FiscalYear fiscalYear;
  private BigDecimal referenceFuel;
  private BigDecimal referenceMarket;

  public void load() {
    record = view.open(service);
    if (record != null) {
      points.fill(record);
      fiscalYear = fiscalYear == null ? record.terms().startYear() : fiscalYear;
    }
  }

  public String conclude() {
    return view.change(service::conclude, PAGE);
  }

  public String cancel() {
    return view.change((id, version) -> service.cancel(id, version, decisionReason), PAGE);
  }

  public String reckonExpected() {
    var reference = new MonthlyAdjustments.Units(referenceFuel, referenceMarket);
    return reckoned(() -> savings.reckonExpected(view.getId(), fiscalYear, reference));
  }

  public String reckonActual() {
    return reckoned(() -> savings.reckonActual(view.getId(), fiscalYear));
  }

  /** Shows the savings of the year that was reckoned. */
  private String reckoned(IntSupplier step) {
    String done = view.change((id, version) -> step.getAsInt(), PAGE);
    return done == null
        ? null
        : "/savings-statement-list?faces-redirect=true&fy=" + fiscalYear.value();
  }

  public String remove() {
    return view.remove(service, "/power-contract-list");
  }

  public PowerContract getRecord() {
    return record;
  }

  public RecordView getView() {
    return view;
  }

  /** The supply points under it. */
  public List<PointChoice> getPoints() {
    return points.getRows().stream().filter(PointChoice::isChosen).toList();
  }

  /** Name of a former tariff; empty for none. */
  public String tariffName(Long id) {
    return points.getTariffs().stream()
        .filter(tariff -> tariff.id().equals(id))
        .map(tariff -> tariff.name())
        .findFirst()
        .orElse("");
  }

  /** The latest invoices; the register has all of them. */
  public List<MonthlyInvoice> getInvoices() {
    return invoices.ofContract(record.id()).stream()
        .sorted(Comparator.comparing(MonthlyInvoice::billingMonth).reversed())
        .limit(LATEST)
        .toList();
  }

  /** Where the next step is taken; null where there is none for this person. */
  public String getNextPage() {
    if (isStanding()) {
      return "monthly-invoice-edit.xhtml?contract=" + record.id();
    }
    boolean over = view.isEditable() && record.state() == ContractState.CANCELLED;
    return over ? "menu-assignment-list.xhtml" : null;
  }

  public boolean isDraft() {
    return view.isEditable() && record.state() == ContractState.DRAFT;
  }

  public boolean isStanding() {
    return view.isEditable() && record.state() == ContractState.CONTRACTED;
  }

  public String getDecisionReason() {
    return decisionReason;
  }

  public void setDecisionReason(String decisionReason) {
    this.decisionReason = decisionReason;
  }

  public FiscalYear getFiscalYear() {
    return fiscalYear;
  }

  public void setFiscalYear(FiscalYear fiscalYear) {
    this.fiscalYear = fiscalYear;
  }

  public BigDecimal getReferenceFuel() {
    return referenceFuel;
  }

  public void setReferenceFuel(BigDecimal referenceFuel) {
    this.referenceFuel = referenceFuel;
  }

  public BigDecimal getReferenceMarket() {
    return referenceMarket;
  }

  public void setReferenceMarket(BigDecimal referenceMarket) {
    this.referenceMarket = referenceMarket;
  }
}
