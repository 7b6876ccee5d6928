package jp.tokyo23.zerocarbon.shared.demonstration;

/**
 * The demonstration records of one measure: the facts of fiscal year 令和6, from the report that
 * 葛飾区環境課 gave on 令和7年3月18日. Where it counts more names than it gives, the rest are placeholders and
 * say so.
 */
public interface DemonstrationData {

  void load();
}
