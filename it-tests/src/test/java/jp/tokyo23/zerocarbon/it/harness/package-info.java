/**
 * Runs all container tests against one server, one database and one deployment. Stays outside the
 * test archive.
 */
package jp.tokyo23.zerocarbon.it.harness;
