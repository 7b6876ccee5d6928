package jp.tokyo23.zerocarbon.renewable.auction.kernel;

/** A text is no rules: one of them is missing or has a value that it cannot have. */
public class UnreadableRule extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String rule;

  UnreadableRule(String rule) {
    super("rule " + rule);
    this.rule = rule;
  }

  /** Name of the rule. */
  public String rule() {
    return rule;
  }
}
