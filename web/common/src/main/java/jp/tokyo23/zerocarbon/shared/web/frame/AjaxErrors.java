package jp.tokyo23.zerocarbon.shared.web.frame;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.logging.Level;

/**
 * Leads an ajax call that failed to an error page; without it the user would see nothing at all.
 */
public class AjaxErrors extends ExceptionHandlerWrapper {

  private static final String FAILURE = "/failure.xhtml";

  AjaxErrors(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    FacesContext context = FacesContext.getCurrentInstance();
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    if (events.hasNext()
        && context.getPartialViewContext().isAjaxRequest()
        && !context.getExternalContext().isResponseCommitted()) {
      Throwable cause = events.next().getContext().getException();
      events.remove();
      lead(context, getRootCause(cause) == null ? cause : getRootCause(cause));
    } else {
      getWrapped().handle();
    }
  }

  private static void lead(FacesContext context, Throwable cause) {
    ExternalContext external = context.getExternalContext();
    String page = page(cause);
    String address = external.getRequestServletPath();
    String what = "ajax %s user=%s".formatted(address, external.getRemoteUser());
    Level level = FAILURE.equals(page) ? Level.SEVERE : Level.INFO;
    Flash flash = external.getFlash();
    flash.put("incident", Incident.log(level, what, cause));
    flash.put("address", external.getRequestContextPath() + address);
    try {
      // Not reset(): the headers of the answer stay.
      ((HttpServletResponse) external.getResponse()).resetBuffer();
      external.redirect(external.getRequestContextPath() + page);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    context.responseComplete();
  }

  private static String page(Throwable cause) {
    if (cause instanceof ViewExpiredException) {
      return "/expired.xhtml";
    }
    return HiddenRecordFilter.hides(cause) ? "/not-found.xhtml" : FAILURE;
  }

  /** Named in faces-config.xml. */
  public static class Factory extends ExceptionHandlerFactory {

    public Factory(ExceptionHandlerFactory wrapped) {
      super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() throws FacesException {
      return new AjaxErrors(getWrapped().getExceptionHandler());
    }
  }
}
