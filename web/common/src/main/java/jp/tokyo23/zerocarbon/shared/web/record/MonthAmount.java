package jp.tokyo23.zerocarbon.shared.web.record;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;

/** The amount of one month of a fiscal year while a person fills it in; null for a missing one. */
public class MonthAmount implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Month month;
  private BigDecimal amount;

  private MonthAmount(Month month, BigDecimal amount) {
    this.month = month;
    this.amount = amount;
  }

  /** Twelve months from April on, with these amounts. */
  public static List<MonthAmount> year(List<BigDecimal> amounts) {
    return IntStream.range(0, amounts.size())
        .mapToObj(index -> new MonthAmount(Month.APRIL.plus(index), amounts.get(index)))
        .toList();
  }

  /** What was typed, from April on. */
  public static List<BigDecimal> amounts(List<MonthAmount> year) {
    return year.stream().map(MonthAmount::getAmount).toList();
  }

  /** 4 for April. */
  public int getNumber() {
    return month.getValue();
  }

  public BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(BigDecimal amount) {
    this.amount = amount;
  }
}
