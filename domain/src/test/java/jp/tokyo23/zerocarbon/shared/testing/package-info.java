/** Stand-ins for what the server gives in production, so that rules are tested without it. */
package jp.tokyo23.zerocarbon.shared.testing;
