package jp.tokyo23.zerocarbon.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.account.AccountService;
import jp.tokyo23.zerocarbon.shared.web.Violations;

/** Lets everybody change the own password. */
@Named
@RequestScoped
public class PasswordBacking {

  @Inject private AccountService service;
  @Inject private Violations violations;

  private String currentPassword;
  private String newPassword;
  private String repeatedPassword;

  public String save() {
    try {
      if (!newPassword.equals(repeatedPassword)) {
        throw new RuleViolation("password.differs").at("repeatedPassword");
      }
      service.changeOwnPassword(currentPassword, newPassword);
      announce();
      return "/index?faces-redirect=true";
    } catch (RuleViolation refused) {
      violations.show(refused);
      return null;
    }
  }

  private static void announce() {
    FacesContext faces = FacesContext.getCurrentInstance();
    String text =
        ResourceBundle.getBundle("jp.tokyo23.zerocarbon.portal.web.text", Locale.JAPANESE)
            .getString("password.changed");
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
    faces.getExternalContext().getFlash().setKeepMessages(true);
  }

  public String getCurrentPassword() {
    return currentPassword;
  }

  public void setCurrentPassword(String currentPassword) {
    this.currentPassword = currentPassword;
  }

  public String getNewPassword() {
    return newPassword;
  }

  public void setNewPassword(String newPassword) {
    this.newPassword = newPassword;
  }

  public String getRepeatedPassword() {
    return repeatedPassword;
  }

  public void setRepeatedPassword(String repeatedPassword) {
    this.repeatedPassword = repeatedPassword;
  }
}
