package jp.tokyo23.zerocarbon.renewable.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.tokyo23.zerocarbon.renewable.metering.UploadedFiles;

/** Pieces of uploads in the folder of the server's data, a file an import. */
@ApplicationScoped
class UploadFolder implements UploadedFiles {

  @Override
  public long received(Long importId) {
    Path file = file(importId);
    try {
      return Files.exists(file) ? Files.size(file) : 0;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public long append(Long importId, long offset, InputStream piece) throws IOException {
    Path target = file(importId);
    Files.createDirectories(target.getParent());
    if (offset < 0 || offset > received(importId)) {
      throw new IOException("a piece is missing before " + offset);
    }
    try (RandomAccessFile file = new RandomAccessFile(target.toFile(), "rw")) {
      file.seek(offset);
      OutputStream end = Channels.newOutputStream(file.getChannel());
      piece.transferTo(end);
      return file.length();
    }
  }

  @Override
  public InputStream open(Long importId) throws IOException {
    return Files.newInputStream(file(importId));
  }

  @Override
  public void discard(Long importId) {
    try {
      Files.deleteIfExists(file(importId));
    } catch (IOException stuck) {
      throw new UncheckedIOException(stuck);
    }
  }

  private static Path file(Long importId) {
    String data =
        System.getProperty("zerocarbon.data.dir", System.getProperty("jboss.server.data.dir"));
    return Path.of(data, "uploads", "meter-" + importId + ".part");
  }
}
