/**
 * The auction as a pure function of its rules and the ordered commands. Uses nothing but the Java
 * platform, since the stand-alone verifier carries this package alone.
 */
package jp.tokyo23.zerocarbon.renewable.auction.kernel;
