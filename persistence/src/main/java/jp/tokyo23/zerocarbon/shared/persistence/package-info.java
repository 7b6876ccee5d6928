/** How the shared kernel is kept: repositories, converters, stamps, history, schema migrations. */
package jp.tokyo23.zerocarbon.shared.persistence;
