package jp.tokyo23.zerocarbon.shared.web.record;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;

/** Turns an unknown record, and one the person may not see, into the same 404. */
public final class NotFoundPage {

  private static final int NOT_FOUND = 404;

  private NotFoundPage() {}

  /** What the supplier finds; null after the response has become a 404. */
  public static <T> T orElseNotFound(Supplier<T> wanted) {
    try {
      return wanted.get();
    } catch (RecordNotFound | NotPermitted hidden) {
      show();
      return null;
    }
  }

  /** Ends the request with the 404 page. */
  public static void show() {
    FacesContext faces = FacesContext.getCurrentInstance();
    try {
      faces.getExternalContext().responseSendError(NOT_FOUND, null);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    faces.responseComplete();
  }
}
