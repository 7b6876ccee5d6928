/**
 * From facts to sentences: claims, the sentences built of them, and what each measure tells the
 * portal.
 */
package jp.tokyo23.zerocarbon.shared.claim;
