package jp.tokyo23.zerocarbon.shared.web.frame;

/**
 * One line of the summary at the top of a page.
 *
 * @param target client id of the input to jump to, or null when the message is about the page
 */
public record MessageLine(String text, String target) {}
