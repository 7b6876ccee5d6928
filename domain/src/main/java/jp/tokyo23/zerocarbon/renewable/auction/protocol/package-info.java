/**
 * The closing protocol of an auction as a file, and the program that verifies it. Uses the kernel
 * and the Java platform alone: both are carried into the stand-alone verifier.
 */
package jp.tokyo23.zerocarbon.renewable.auction.protocol;
