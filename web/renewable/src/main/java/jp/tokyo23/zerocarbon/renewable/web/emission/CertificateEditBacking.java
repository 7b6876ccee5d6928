package jp.tokyo23.zerocarbon.renewable.web.emission;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.emission.Certificate;
import jp.tokyo23.zerocarbon.renewable.emission.CertificateDetails;
import jp.tokyo23.zerocarbon.renewable.emission.CertificateService;
import jp.tokyo23.zerocarbon.renewable.emission.CertificateType;
import jp.tokyo23.zerocarbon.renewable.emission.EmissionPoints;
import jp.tokyo23.zerocarbon.shared.PartialDate;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form of a certificate. */
@Named
@ViewScoped
public class CertificateEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CertificateService service;
  @Inject private RecordForm form;

  private Long supplyPoint;
  private String lotName;
  private PartialDate month;
  private BigDecimal energy;
  private CertificateType type = CertificateType.NON_FOSSIL_FIT;
  private String trackingNumber;
  private String plant;
  private Integer generationYear;
  private String note;
  private boolean placeholder;

  public void load() {
    Certificate record = form.open(service);
    if (record != null) {
      supplyPoint = record.supplyPointId();
      lotName = record.lotName();
      month = new PartialDate(record.useMonth(), null);
      energy = record.energy();
      type = record.type();
      trackingNumber = record.trackingNumber();
      plant = record.plant();
      generationYear = record.generationYear();
      note = record.note();
      placeholder = record.placeholder();
    }
  }

  public String save() {
    return form.save(service, this::details, "/certificate");
  }

  private CertificateDetails details() {
    return new CertificateDetails(
        supplyPoint,
        lotName,
        month == null ? null : month.month(),
        energy,
        type,
        trackingNumber,
        plant,
        generationYear,
        note,
        placeholder);
  }

  public List<EmissionPoints.Point> getPoints() {
    return service.choices();
  }

  public CertificateType[] getTypeChoices() {
    return CertificateType.values();
  }

  public RecordForm getForm() {
    return form;
  }

  public Long getSupplyPoint() {
    return supplyPoint;
  }

  public void setSupplyPoint(Long supplyPoint) {
    this.supplyPoint = supplyPoint;
  }

  public String getLotName() {
    return lotName;
  }

  public void setLotName(String lotName) {
    this.lotName = lotName;
  }

  public PartialDate getMonth() {
    return month;
  }

  public void setMonth(PartialDate month) {
    this.month = month;
  }

  public BigDecimal getEnergy() {
    return energy;
  }

  public void setEnergy(BigDecimal energy) {
    this.energy = energy;
  }

  public CertificateType getType() {
    return type;
  }

  public void setType(CertificateType type) {
    this.type = type;
  }

  public String getTrackingNumber() {
    return trackingNumber;
  }

  public void setTrackingNumber(String trackingNumber) {
    this.trackingNumber = trackingNumber;
  }

  public String getPlant() {
    return plant;
  }

  public void setPlant(String plant) {
    this.plant = plant;
  }

  public Integer getGenerationYear() {
    return generationYear;
  }

  public void setGenerationYear(Integer generationYear) {
    this.generationYear = generationYear;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public boolean isPlaceholder() {
    return placeholder;
  }

  public void setPlaceholder(boolean placeholder) {
    this.placeholder = placeholder;
  }
}
