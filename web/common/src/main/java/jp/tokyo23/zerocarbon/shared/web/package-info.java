/** What the pages of all measures share: tables, forms, converters, messages, histories. */
package jp.tokyo23.zerocarbon.shared.web;
