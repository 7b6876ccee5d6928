package jp.tokyo23.zerocarbon.shared.web.frame;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * Puts a digest of the content into the addresses of our style sheets and scripts: cached for long,
 * yet never stale.
 */
public class DigestedResources extends ResourceHandlerWrapper {

  static final String PARAMETER = "digest";
  private static final Set<String> LIBRARIES = Set.of("zerocarbon", "primefaces-zerocarbon");
  private final Map<String, String> digests = new ConcurrentHashMap<>();

  public DigestedResources(ResourceHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Resource createResource(String name, String library) {
    return digested(super.createResource(name, library), library);
  }

  @Override
  public Resource createResource(String name, String library, String contentType) {
    return digested(super.createResource(name, library, contentType), library);
  }

  private Resource digested(Resource resource, String library) {
    return resource != null && library != null && LIBRARIES.contains(library)
        ? new Digested(resource)
        : resource;
  }

  private String digest(Resource resource) {
    return digests.computeIfAbsent(
        resource.getLibraryName() + "/" + resource.getResourceName(), name -> read(resource));
  }

  private static String read(Resource resource) {
    CRC32 sum = new CRC32();
    try (InputStream content = resource.getInputStream()) {
      sum.update(content.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Long.toHexString(sum.getValue());
  }

  private final class Digested extends ResourceWrapper {

    Digested(Resource resource) {
      super(resource);
    }

    @Override
    public String getRequestPath() {
      String path = super.getRequestPath();
      char joint = path.indexOf('?') < 0 ? '?' : '&';
      return path + joint + PARAMETER + '=' + digest(getWrapped());
    }
  }
}
