package jp.tokyo23.zerocarbon.renewable.web.auction;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.auction.Auction;
import jp.tokyo23.zerocarbon.renewable.auction.AuctionService;
import jp.tokyo23.zerocarbon.renewable.auction.RegistrationState;
import jp.tokyo23.zerocarbon.renewable.auction.SupplierRegistration;
import jp.tokyo23.zerocarbon.renewable.auction.SupplierRegistrationDetails;
import jp.tokyo23.zerocarbon.renewable.auction.SupplierRegistrationService;
import jp.tokyo23.zerocarbon.shared.organization.Organization;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationService;
import jp.tokyo23.zerocarbon.shared.record.PageQuery;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form of a supplier in an auction that is still a draft. */
@Named
@ViewScoped
public class SupplierRegistrationEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private SupplierRegistrationService service;
  @Inject private AuctionService auctions;
  @Inject private OrganizationService organizations;
  @Inject private RecordForm form;

  private Long auctionId;
  private Long organizationId;
  private RegistrationState state = RegistrationState.CHECKING;
  private BigDecimal capacity;
  private BigDecimal environmentalPoints;
  private String note;

  public void load() {
    SupplierRegistration record = form.open(service);
    if (record != null) {
      auctionId = record.auctionId();
      organizationId = record.organization().id();
      state = record.state();
      capacity = record.capacity();
      environmentalPoints = record.environmentalPoints();
      note = record.note();
    }
  }

  public String save() {
    return form.save(service, this::details, "/supplier-registration");
  }

  private SupplierRegistrationDetails details() {
    Organization organization = organizations.record(organizationId);
    return new SupplierRegistrationDetails(
        auctionId, organization, state, capacity, environmentalPoints, note);
  }

  public RecordForm getForm() {
    return form;
  }

  /** Auctions that are still drafts. */
  public List<Auction> getDrafts() {
    return auctions.page(PageQuery.all(RecordFilter.ALL)).stream()
        .filter(each -> !each.published())
        .toList();
  }

  public List<Organization> getSuppliers() {
    return organizations.suppliers();
  }

  public RegistrationState[] getStates() {
    return RegistrationState.values();
  }

  public Long getAuctionId() {
    return auctionId;
  }

  public void setAuctionId(Long auctionId) {
    this.auctionId = auctionId;
  }

  public Long getOrganizationId() {
    return organizationId;
  }

  public void setOrganizationId(Long organizationId) {
    this.organizationId = organizationId;
  }

  public RegistrationState getState() {
    return state;
  }

  public void setState(RegistrationState state) {
    this.state = state;
  }

  public BigDecimal getCapacity() {
    return capacity;
  }

  public void setCapacity(BigDecimal capacity) {
    this.capacity = capacity;
  }

  public BigDecimal getEnvironmentalPoints() {
    return environmentalPoints;
  }

  public void setEnvironmentalPoints(BigDecimal environmentalPoints) {
    this.environmentalPoints = environmentalPoints;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
