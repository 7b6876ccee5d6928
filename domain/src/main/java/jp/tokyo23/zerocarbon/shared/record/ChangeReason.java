package jp.tokyo23.zerocarbon.shared.record;

import jakarta.enterprise.context.RequestScoped;

/** Why the person changes something in this request; kept with the change. */
@RequestScoped
public class ChangeReason {

  private String text;

  public void give(String reason) {
    text = reason;
  }

  /** The reason, or null where none was asked for. */
  public String text() {
    return text;
  }
}
