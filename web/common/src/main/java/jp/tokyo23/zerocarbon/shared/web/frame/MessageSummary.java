package jp.tokyo23.zerocarbon.shared.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Messages of the request as the top of the page shows them: errors with a link to the input, then
 * notices.
 */
@Named
@RequestScoped
public class MessageSummary {

  /** What hinders: errors and warnings, those of inputs first. */
  public List<MessageLine> getErrors() {
    List<MessageLine> lines = new ArrayList<>(ofInputs());
    FacesContext.getCurrentInstance().getMessageList(null).stream()
        .filter(MessageSummary::hinders)
        .forEach(message -> lines.add(line(message, null)));
    return lines;
  }

  /** What has been done. */
  public List<MessageLine> getNotices() {
    return FacesContext.getCurrentInstance().getMessageList(null).stream()
        .filter(message -> !hinders(message))
        .map(message -> line(message, null))
        .toList();
  }

  /** Number of inputs to be put right. */
  public long getFieldCount() {
    return ofInputs().stream().map(MessageLine::target).distinct().count();
  }

  private static List<MessageLine> ofInputs() {
    FacesContext context = FacesContext.getCurrentInstance();
    List<MessageLine> lines = new ArrayList<>();
    Iterator<String> ids = context.getClientIdsWithMessages();
    while (ids.hasNext()) {
      String id = ids.next();
      if (id != null) {
        context.getMessageList(id).stream()
            .filter(MessageSummary::hinders)
            .forEach(message -> lines.add(line(message, id)));
      }
    }
    return lines;
  }

  private static boolean hinders(FacesMessage message) {
    return message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0;
  }

  private static MessageLine line(FacesMessage message, String target) {
    return new MessageLine(message.getDetail(), target);
  }
}
