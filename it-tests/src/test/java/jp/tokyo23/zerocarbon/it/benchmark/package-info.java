/** Measurements, run by {@code mvn -Pbenchmark verify}; they print a table and assert nothing. */
package jp.tokyo23.zerocarbon.it.benchmark;
