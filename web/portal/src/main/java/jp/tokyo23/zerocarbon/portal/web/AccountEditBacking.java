package jp.tokyo23.zerocarbon.portal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.account.Account;
import jp.tokyo23.zerocarbon.shared.account.AccountDetails;
import jp.tokyo23.zerocarbon.shared.account.AccountService;
import jp.tokyo23.zerocarbon.shared.organization.Organization;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationService;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form of an account. */
@Named
@ViewScoped
public class AccountEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AccountService service;
  @Inject private OrganizationService organizations;
  @Inject private RecordForm form;
  @Inject private FrameBacking frame;

  private String login;
  private String displayName;
  private String department;
  private Role role = Role.WARD_OFFICER;
  private Ward ward;
  private Long organizationId;
  private boolean enabled = true;
  private String newPassword;

  public void load() {
    ward = frame.getUser().ward();
    Account record = form.open(service);
    if (record != null) {
      login = record.login();
      displayName = record.displayName();
      department = record.department();
      role = record.role();
      ward = record.ward();
      organizationId = record.organizationId();
      enabled = record.enabled();
    }
  }

  public String save() {
    return form.save(service, this::details, "/account");
  }

  private AccountDetails details() {
    return new AccountDetails(
        login, displayName, department, role, ward, organizationId, enabled, newPassword);
  }

  public RecordForm getForm() {
    return form;
  }

  public Role[] getRoleChoices() {
    return Role.values();
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getDisplayName() {
    return displayName;
  }

  public void setDisplayName(String displayName) {
    this.displayName = displayName;
  }

  public String getDepartment() {
    return department;
  }

  public void setDepartment(String department) {
    this.department = department;
  }

  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
  }

  public Ward getWard() {
    return ward;
  }

  public void setWard(Ward ward) {
    this.ward = ward;
  }

  /** Companies that a supplier's account can belong to. */
  public List<Organization> getSuppliers() {
    return organizations.suppliers();
  }

  public Long getOrganizationId() {
    return organizationId;
  }

  public void setOrganizationId(Long organizationId) {
    this.organizationId = organizationId;
  }

  public boolean isEnabled() {
    return enabled;
  }

  public void setEnabled(boolean enabled) {
    this.enabled = enabled;
  }

  public String getNewPassword() {
    return newPassword;
  }

  public void setNewPassword(String newPassword) {
    this.newPassword = newPassword;
  }
}
