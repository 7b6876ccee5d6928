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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.logging.Level;

/**
 * Leads an ajax call that failed to an error page; without it the user would see nothing at all.
 */
public class AjaxErrors extends ExceptionHandlerWrapper {

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
    boolean expired = cause instanceof ViewExpiredException;
    String address = external.getRequestServletPath();
    String what = "ajax %s user=%s".formatted(address, external.getRemoteUser());
    Flash flash = external.getFlash();
    flash.put("incident", Incident.log(expired ? Level.INFO : Level.SEVERE, what, cause));
    flash.put("address", external.getRequestContextPath() + address);
    try {
      external.responseReset();
      external.redirect(
          external.getRequestContextPath() + (expired ? "/expired.xhtml" : "/failure.xhtml"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    context.responseComplete();
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
