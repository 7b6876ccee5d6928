package jp.tokyo23.zerocarbon.shared.startup;

/**
 * Values delivered with the product: taken in at every start where they are not there yet, so that
 * what a person has changed stays.
 */
public interface DeliveredData {

  void takeIn();
}
